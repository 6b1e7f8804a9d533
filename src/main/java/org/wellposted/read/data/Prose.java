package org.wellposted.read.data;

import java.util.List;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;

/** Reads the texts that stand as values in JSON, which may be in any format that is text. */
public interface Prose {

    /**
     * @param name the file's, for what may be refused
     * @throws org.wellposted.model.Refused if the text is longer than any posting
     */
    List<Passage> passages(String name, Located text);

    /** What a text of one line says, where it may be HTML. */
    Located line(Located text);
}
