package org.wellposted.layout;

import org.wellposted.model.RoleNamed;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words.Range;

/** What the layout asks of the stages behind it: it knows no names of jobs, no concepts and no addresses itself. */
public interface LayoutQuestions {

    /** Whether these words are the name of a job and no more. */
    boolean isJob(Range words);

    /** The job named first in these words; null if none that is known. */
    RoleNamed job(Range words);

    /** Whether a title of these words may be a known role's, though it names none in full. */
    boolean mayBeJob(Range words);

    /** Whether a line says who the employer is, as a company's legal form does. */
    boolean namesEmployer(LineWords line);

    /** Whether a name may be meant: some word is neither one that any line begins with nor a bare trade. */
    boolean mayBeName(LineWords line);

    /** Whether an address stands in this stretch of the text: email, link, telephone. */
    boolean holdsAddress(Span span);
}
