package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.wellposted.model.Section;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Passage;
import org.wellposted.read.words.Posting;
import org.wellposted.read.words.Refusals;

/**
 * One job posting in JSON, as passages: the title, the text, then each field that opens a section under its key. The key is
 * the heading: it is what stands in the file, and tells the section in any language.
 */
final class JobPosting implements Posting {

    private static final Set<String> FACTS = JobKeys.pageFacts();

    /** No posting has more fields that speak of the job. */
    private static final int MOST = 1000;

    private final String name;
    private final Prose prose;
    private final JobValues values;
    private final List<JobField> fields;

    /** The sum that keys of the posting itself tell: {@code salary_min}, {@code salary_max}, {@code currency}. */
    private final JobMoney flatMoney;

    /**
     * @param name the file's, for what may be refused
     * @param prose reads the texts in it
     * @throws org.wellposted.model.Refused if it is larger than any posting
     */
    JobPosting(String name, Json object, Prose prose) {
        this.name = name;
        this.prose = prose;
        this.values = new JobValues(name, prose);
        this.fields = JobField.all(object);
        if (fields.size() > MOST) throw Refusals.tooLong(name);
        this.flatMoney = JobMoney.of(
                fields.stream().map(JobField::value).filter(JobMoney::speaksOf).toList());
    }

    /** The whole posting. Text that opens no section of its own stands before all that does. */
    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        JobSaid said = new JobSaid();
        Passage title = title();
        if (title != null) passages.add(title);
        for (String meaning : List.of(JobKeys.BODY, JobKeys.PARTS)) {
            for (JobField field : those(f -> f.means(meaning))) add(values.passages(field.value()), 1, said, passages);
        }
        sections(field -> true)
                .values()
                .forEach(section -> section.forEach(field -> {
                    if (!said.holds(text(field), JobSaid.SAME)) add(labelled(field), JobSaid.SAME, said, passages);
                }));
        return passages;
    }

    @Override
    public Passage title() {
        for (String meaning : List.of(JobKeys.TITLE, JobKeys.NAME)) {
            for (JobField field : those(f -> f.means(meaning) && f.value().isText())) {
                return Passage.heading(
                        1, Section.POSITION, prose.line(field.value().said()));
            }
        }
        return null;
    }

    @Override
    public List<Passage> facts() {
        List<Passage> facts = new ArrayList<>();
        sections(field -> FACTS.contains(field.meaning()))
                .values()
                .forEach(section -> section.forEach(field -> facts.addAll(labelled(field))));
        return facts;
    }

    @Override
    public boolean isNamedIn(List<Passage> text) {
        Passage title = title();
        if (title == null) return true;
        String letters = JobSaid.letters(title.words().text());
        return text.stream()
                .anyMatch(passage -> JobSaid.letters(passage.words().text()).contains(letters));
    }

    private List<JobField> those(Predicate<JobField> wanted) {
        return fields.stream().filter(wanted).toList();
    }

    /** The fields that open a section, those of one section together; the keys of one sum of money count as one. */
    private Map<String, List<JobField>> sections(Predicate<JobField> wanted) {
        Set<String> others = Set.of(JobKeys.TITLE, JobKeys.NAME, JobKeys.BODY, JobKeys.PARTS, JobKeys.WITHIN);
        Map<String, List<JobField>> sections = new LinkedHashMap<>();
        boolean sum = false;
        for (JobField field : fields) {
            if (others.contains(field.meaning()) || !JobField.says(field.value())) continue;
            boolean money = JobMoney.speaksOf(field.value());
            if (money && (sum || !flatMoney.isSum() || !JobMoney.isFigure(field.value()))) continue;
            sum |= money;
            JobField it = money ? new JobField(Section.PAY, field.value()) : field;
            if (wanted.test(it))
                sections.computeIfAbsent(it.meaning(), m -> new ArrayList<>()).add(it);
        }
        return sections;
    }

    private List<Passage> text(JobField field) {
        boolean pay = field.meaning().equals(Section.PAY);
        if (pay && JobMoney.speaksOf(field.value())) return List.of(Passage.text(false, flatMoney.words()));
        if (pay && JobMoney.isFigure(field.value())) {
            return List.of(Passage.text(false, flatMoney.with(field.value()).words()));
        }
        return values.passages(field.value());
    }

    private List<Passage> labelled(JobField field) {
        List<Passage> text = text(field);
        List<Passage> labelled = new ArrayList<>();
        Json part = JobField.part(field.value());
        labelled.add(Passage.strong(
                field.meaning(), part == null ? JobValues.label(field.value().key()) : part.said()));
        labelled.addAll(part == null ? text : text.subList(1, text.size()));
        return labelled;
    }

    /** @param least shorter texts may well be said twice */
    private void add(List<Passage> text, int least, JobSaid said, List<Passage> into) {
        if (said.holds(text, least)) return;
        if (said.length() > Limits.WORDS) throw Refusals.tooLong(name);
        said.add(text);
        into.addAll(text);
    }
}
