package org.wellposted.read.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Extract;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Reader;

/** JSON: a schema.org JobPosting, or what a recruiting system exports. */
public final class JobJson implements Reader {

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.json(?:ld)?");

    /** A gap in brackets or braces begins otherwise. */
    private static final Pattern MARKED = Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{0,100}\"\\s*:");

    private final Prose prose;

    /** @param prose reads the texts in the JSON */
    public JobJson(Prose prose) {
        this.prose = prose;
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean reads(String name, String text) {
        return NAMED.matcher(name).matches() || MARKED.matcher(text).lookingAt();
    }

    @Override
    public Draft read(String name, String text) {
        List<Json> postings = JobSearch.all(Json.read(name, Located.in(text, 0, text.length())));
        if (postings.isEmpty()) throw new Refused(name, "no-posting-in-json", Map.of());
        if (postings.size() > 1) {
            throw new Refused(name, "several-in-json", Map.of("count", Integer.toString(postings.size())));
        }
        Extract extract = new Extract();
        new JobPosting(name, postings.get(0), prose).passages().forEach(passage -> passage.into(extract));
        return extract.draftWithin(text, name, id());
    }
}
