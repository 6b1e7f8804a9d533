package org.wellposted.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Item;
import org.wellposted.model.Posting;
import org.wellposted.model.Suggestion;

/** Finds the sentence for what is wanting, in the draft's language, and its place. */
public final class Suggesting {

    private final Language language;
    private final Placement placement;
    private final Posting posting;
    private final KnownValues known;
    private final Piece.Into draft;
    private final Map<String, ListStyle> styles = new HashMap<>();

    public Suggesting(Posting posting, List<Item> checklist, Knowledge knowledge, PlacementCuts cuts) {
        this.posting = posting;
        this.draft = Piece.Into.of(posting, cuts.isShort(posting));
        this.known = new KnownValues(posting, checklist, knowledge.language(posting.language()));
        this.language = knowledge.language(posting.language());
        this.placement = new Placement(posting, checklist, knowledge, cuts);
    }

    public Suggestion suggest(Expected expected) {
        ListStyle style = styles.computeIfAbsent(expected.section(), s -> ListStyle.of(posting, s, language));
        Piece piece = Piece.of(expected, language, style, draft).filled(known);
        Edit edit = placement.put(expected.section(), List.of(piece));
        String text = known.fill(Piece.alone(expected, language, style, draft));
        return new Suggestion(expected, text, edit);
    }
}
