package org.wellposted.sense;

import org.wellposted.find.CountryCuts;
import org.wellposted.find.HoursCuts;
import org.wellposted.find.NameCuts;
import org.wellposted.find.PayCuts;
import org.wellposted.knowledge.Certainty;
import org.wellposted.layout.HeadingCuts;
import org.wellposted.layout.LabellingWeights;
import org.wellposted.layout.LeaningPoints;
import org.wellposted.layout.TitleCuts;
import org.wellposted.line.LineCuts;

/** The figures of the stages that are made anew for each draft. */
record Cuts(
        HeadingCuts headings,
        TitleCuts title,
        LabellingWeights labelling,
        LeaningPoints leaning,
        LineCuts line,
        PayCuts pay,
        NameCuts name,
        CountryCuts country,
        HoursCuts hours) {

    static Cuts of(Certainty certainty) {
        return new Cuts(
                HeadingCuts.of(certainty),
                TitleCuts.of(certainty),
                LabellingWeights.of(certainty),
                LeaningPoints.of(certainty),
                LineCuts.of(certainty),
                PayCuts.of(certainty),
                NameCuts.of(certainty),
                CountryCuts.of(certainty),
                HoursCuts.of(certainty));
    }
}
