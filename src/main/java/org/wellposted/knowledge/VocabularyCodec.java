package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.wellposted.knowledge.Vocabulary.Cues;
import org.wellposted.knowledge.Vocabulary.Degrees;
import org.wellposted.knowledge.Vocabulary.PayWords;
import org.wellposted.knowledge.Vocabulary.PlaceholderWords;

/** The compiled form of the words that a language's drafts are read by, as people write them. */
final class VocabularyCodec {

    private VocabularyCodec() {}

    static void write(Vocabulary v, DataOutputStream out) throws IOException {
        Fields.words(out, v.connectives());
        Fields.words(out, v.degrees().required());
        Fields.words(out, v.degrees().preferred());
        Fields.words(out, v.degrees().denied());
        Fields.words(out, v.placeholders().words());
        Fields.words(out, v.placeholders().alone());
        Fields.words(out, v.placeholders().asides());
        Fields.words(out, v.placeholders().applicant());
        Fields.words(out, v.placeholders().tags());
        Fields.lists(out, v.placeholders().items());
        Fields.list(out, v.months(), month -> Fields.words(out, month));
        Fields.words(out, v.pay().names());
        Fields.words(out, v.pay().cues());
        Fields.words(out, v.pay().others());
        Fields.words(out, v.pay().beside());
        Fields.words(out, v.pay().offers());
        Fields.words(out, v.pay().and());
        Fields.lists(out, v.pay().periods());
        Fields.lists(out, v.pay().bases());
        Fields.words(out, v.pay().agreements());
        Fields.words(out, v.pay().levels());
        v.money().write(out);
        Fields.lists(out, v.terms());
        Fields.lists(out, v.headings());
        Fields.lists(out, v.cues().begins());
        Fields.lists(out, v.cues().says());
        Fields.lists(out, v.cues().ends());
        Fields.lists(out, v.naming().before());
        Fields.lists(out, v.naming().behind());
        Fields.words(out, v.naming().evenTown());
        Fields.words(out, v.naming().evenUnknown());
        Fields.words(out, v.naming().within());
        Fields.words(out, v.naming().trades());
        Fields.words(out, v.naming().common());
        Fields.lists(out, v.naming().streets());
        Fields.lists(out, v.naming().districts());
        Fields.words(out, v.naming().posts());
        Fields.words(out, v.sought().before());
        Fields.words(out, v.sought().behind());
        Fields.words(out, v.sought().filler());
        Fields.words(out, v.sought().stop());
        Fields.words(out, v.sought().colleagues());
        Fields.lists(out, v.sought().studies());
        Fields.words(out, v.sought().heads());
        Fields.lists(out, v.kinds().opening());
        Fields.lists(out, v.kinds().before());
        Fields.lists(out, v.kinds().behind());
        Fields.words(out, v.kinds().turns());
        Fields.words(out, v.kinds().none());
        Fields.words(out, v.kinds().denying());
        Fields.words(out, v.hours().before());
        Fields.words(out, v.hours().between());
        Fields.words(out, v.hours().others());
        Fields.words(out, v.hours().weekly());
        Fields.words(out, v.hours().days());
        Fields.words(out, v.hours().units());
        Fields.lists(out, v.countries());
        Fields.lists(out, v.roleNames());
        Fields.lists(out, v.neighbours());
        Fields.lists(out, v.general());
        Fields.lists(out, v.loose());
        Fields.lists(out, v.roleFields());
        Fields.words(out, v.otherJobs());
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        return new Vocabulary(
                Fields.words(in),
                new Degrees(Fields.words(in), Fields.words(in), Fields.words(in)),
                new PlaceholderWords(
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.lists(in)),
                Fields.list(in, () -> Fields.words(in)),
                new PayWords(
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.lists(in),
                        Fields.lists(in),
                        Fields.words(in),
                        Fields.words(in)),
                SumWords.read(in),
                Fields.lists(in),
                Fields.lists(in),
                new Cues(Fields.lists(in), Fields.lists(in), Fields.lists(in)),
                new Vocabulary.Naming(
                        Fields.lists(in),
                        Fields.lists(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.lists(in),
                        Fields.lists(in),
                        Fields.words(in)),
                new Vocabulary.Sought(
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.lists(in),
                        Fields.words(in)),
                new Vocabulary.Kinds(
                        Fields.lists(in),
                        Fields.lists(in),
                        Fields.lists(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in)),
                new Vocabulary.Hours(
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in),
                        Fields.words(in)),
                Fields.lists(in),
                Fields.lists(in),
                Fields.lists(in),
                Fields.lists(in),
                Fields.lists(in),
                Fields.lists(in),
                Fields.words(in));
    }
}
