package org.wellposted.sense;

import org.wellposted.find.Contacts;
import org.wellposted.find.NameFinder;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.LayoutQuestions;
import org.wellposted.line.Matcher;
import org.wellposted.line.Wanted;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.role.JobFinder;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Answers the layout's questions with the stages behind it. */
final class LayoutAnswers implements LayoutQuestions {

    private final Lexicon lexicon;
    private final Words words;
    private final Matcher matcher;
    private final JobFinder jobs;

    LayoutAnswers(Lexicon lexicon, Words words, Matcher matcher) {
        this.lexicon = lexicon;
        this.words = words;
        this.matcher = matcher;
        this.jobs = new JobFinder(lexicon, words);
    }

    @Override
    public boolean isJob(Range range) {
        return jobs.names(range);
    }

    @Override
    public RoleNamed job(Range range) {
        return jobs.named(range, Where.TITLE);
    }

    @Override
    public boolean mayBeJob(Range range) {
        return !jobs.inTitle(range).isEmpty();
    }

    @Override
    public boolean namesEmployer(LineWords line) {
        return matcher.match(line, Wanted.ALL).stream()
                .anyMatch(said -> said.stated()
                        && Section.EMPLOYER.equals(
                                lexicon.concepts.get(said.concept()).states()));
    }

    @Override
    public boolean mayBeName(LineWords line) {
        return NameFinder.mayBeName(lexicon, line);
    }

    @Override
    public boolean holdsAddress(Span span) {
        String text = span.cut(words.text());
        return !Contacts.find(text, new Span(0, text.length())).isEmpty();
    }
}
