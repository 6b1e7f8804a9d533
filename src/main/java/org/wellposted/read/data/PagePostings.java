package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Posting;

/** The postings that a page on the web holds for search engines, as JSON-LD. */
public final class PagePostings implements Posting.Finder {

    private final Prose prose;

    /** @param prose reads the texts in the JSON */
    public PagePostings(Prose prose) {
        this.prose = prose;
    }

    @Override
    public Posting only(String name, List<Located> scripts) {
        List<Json> postings = new ArrayList<>();
        for (Located script : scripts) {
            try {
                postings.addAll(JobSearch.typed(Json.read(name, script)));
            } catch (Refused broken) {
                // no search engine reads it either
                continue;
            }
        }
        return postings.size() == 1 ? new JobPosting(name, postings.get(0), prose) : null;
    }
}
