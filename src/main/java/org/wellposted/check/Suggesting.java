package org.wellposted.check;

import java.util.List;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Item;
import org.wellposted.model.Posting;
import org.wellposted.model.Suggestion;

/** Finds the sentence for what is wanting, in the draft's language, and its place. */
final class Suggesting {

    private final Language language;
    private final Placement placement;

    Suggesting(Posting posting, List<Item> checklist, Knowledge knowledge) {
        this.language = knowledge.language(posting.language());
        this.placement = new Placement(posting, checklist, knowledge);
    }

    Suggestion suggest(Expected expected) {
        Piece piece = Piece.of(expected, language);
        Edit edit = placement.put(expected.section(), List.of(piece));
        return new Suggestion(expected, Piece.alone(expected, language), edit);
    }
}
