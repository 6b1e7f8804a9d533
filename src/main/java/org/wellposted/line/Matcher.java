package org.wellposted.line;

import java.util.List;
import org.wellposted.model.Mention;
import org.wellposted.text.LineWords;

/**
 * Recognises what a line says. One is made for each draft, since it may keep its scratch paper from line to line: it is
 * not for use by several threads. Whatever recognises concepts stands behind this, and says of each mention who it was.
 */
public interface Matcher {

    /**
     * What the line says, stated or only touched on, denied or not; the section is not known yet.
     *
     * @param line with the words that are to be read
     * @param wanted the concepts asked for; no other is answered
     */
    List<Mention> match(LineWords line, Wanted wanted);
}
