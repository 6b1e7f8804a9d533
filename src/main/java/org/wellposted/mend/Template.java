package org.wellposted.mend;

import java.util.List;
import java.util.Set;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Requirements;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Expected;
import org.wellposted.model.Need;
import org.wellposted.model.Section;

/** A draft to start from. */
public final class Template {

    private Template() {}

    /** Markdown that states all that a posting for the role should; what only the employer knows is left as a gap. */
    public static String of(Role role, Language language, Requirements requirements) {
        StringBuilder draft = new StringBuilder()
                .append("---\nrole: ")
                .append(role.id())
                .append("\nlanguage: ")
                .append(language.id())
                .append("\n---\n# ")
                .append(role.titleIn(language.id()))
                .append('\n');
        ListStyle plain = ListStyle.plain(language);
        List<Expected> needed =
                requirements.expected(new Requirements.Asked(role.id(), language.id(), Set.of())).stream()
                        .filter(expected -> expected.need() != Need.OPTIONAL)
                        .toList();
        for (Expected section : needed) {
            if (!section.forSection() || section.item().equals(Section.POSITION)) continue;
            draft.append("\n## ")
                    .append(language.statement(section.item()).heading())
                    .append("\n\n");
            List<Piece> pieces = needed.stream()
                    .filter(expected ->
                            !expected.forSection() && expected.section().equals(section.item()))
                    .map(expected -> Piece.of(expected, language, plain, Piece.Into.NOTHING))
                    .toList();
            if (pieces.isEmpty()) pieces = List.of(Piece.of(section, language, plain, Piece.Into.NOTHING));
            for (Piece piece : pieces) {
                draft.append(piece.listed() ? "- " : "")
                        .append(piece.opening(language))
                        .append('\n');
            }
        }
        return draft.toString();
    }
}
