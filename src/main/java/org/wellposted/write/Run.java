package org.wellposted.write;

import java.util.List;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;

/**
 * What one call came to.
 *
 * @param reports of the drafts that were checked, in the order asked for
 * @param problems of those that could not be
 */
public record Run(List<Report> reports, List<Problem> problems) {

    public Run {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
