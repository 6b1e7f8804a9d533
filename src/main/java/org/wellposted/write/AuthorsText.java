package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wellposted.author.AuthorsCheck.Outcome;
import org.wellposted.author.Confusion;
import org.wellposted.author.Wide;

/** The author's check as text: faults first, what only deserves a look last. In English, as the files it speaks of. */
public final class AuthorsText {

    /** A longer list would hide its head. */
    private static final int SHOWN = 40;

    private final Writer out;

    public AuthorsText(Writer out) {
        this.out = out;
    }

    public void write(Outcome outcome) throws IOException {
        for (String fault : outcome.faults()) out.write("fault  " + fault + "\n");
        if (!outcome.confusion().roles().isEmpty()) confusion(outcome.confusion());
        wide("Concepts that fire in templates of roles that do not ask for them", outcome.wide(), Wide.Kind.CONCEPT);
        wide("Stems so short that they begin words of every sort", outcome.wide(), Wide.Kind.STEM);
        int faults = outcome.faults().size();
        out.write("\n" + (faults == 0 ? "clean" : faults == 1 ? "1 fault" : faults + " faults") + "\n");
    }

    /** A line for each role; of what it is taken for, only what happened is written, so that hundreds still fit. */
    private void confusion(Confusion confusion) throws IOException {
        out.write("\nThe template of each role, and what it is taken for, in how many languages\n");
        for (String role : confusion.roles()) {
            StringBuilder line = new StringBuilder("  ").append(role).append(": ");
            line.append(confusion.count(role, role));
            for (String other : confusion.roles()) {
                int count = confusion.count(role, other);
                if (count > 0 && !other.equals(role))
                    line.append("  ").append(other).append(' ').append(count);
            }
            if (confusion.untold(role) > 0) line.append("  none ").append(confusion.untold(role));
            out.write(line + "\n");
        }
        out.write(confusion.diagonal() ? "  each is taken for its own\n" : "  not each is taken for its own\n");
    }

    private void wide(String heading, List<Wide> all, Wide.Kind kind) throws IOException {
        List<Wide> these = all.stream().filter(wide -> wide.kind() == kind).toList();
        if (these.isEmpty()) return;
        out.write("\n" + heading + "\n");
        for (Wide wide : these.subList(0, Math.min(SHOWN, these.size()))) {
            String where =
                    wide.roles().isEmpty() ? "" : ", in " + wide.roles().size() + ": " + String.join(" ", wide.roles());
            out.write("  " + wide.language() + "  " + wide.id() + "  \"" + wide.because() + "\"" + where + "\n");
        }
        if (these.size() > SHOWN) out.write("  and " + (these.size() - SHOWN) + " more\n");
    }
}
