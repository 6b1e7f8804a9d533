package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What is known of addresses.
 *
 * @param providers domains of mail that anybody may have
 * @param forms parts of a link that leads to where one applies
 */
public record MailWords(List<String> providers, List<String> forms) {

    public MailWords {
        providers = OrEmpty.list(providers);
        forms = OrEmpty.list(forms);
    }

    void write(DataOutputStream out) throws IOException {
        Fields.words(out, providers);
        Fields.words(out, forms);
    }

    static MailWords read(DataInputStream in) throws IOException {
        return new MailWords(Fields.words(in), Fields.words(in));
    }
}
