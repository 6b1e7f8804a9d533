package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellposted.OwnRules;
import org.wellposted.write.Wording;

/** A rule that has been renamed is explained under whatever name it is asked for. */
class ExplainCommandTest {

    @Test
    void anOldIdShowsTheCardOfToday() throws IOException {
        String today = explained(OwnRules.RENAMED);
        assertTrue(today.startsWith(OwnRules.RENAMED + ": "), today);
        for (String id : OwnRules.WAS) assertEquals(today, explained(id));
        assertThrows(Misuse.class, () -> explained("duty-mising"));
    }

    private static String explained(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Shell shell = Shell.of(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of());
        ExplainCommand command = new ExplainCommand();
        Syntax syntax = new Syntax("explain");
        command.describe(syntax);
        Wording english = Wording.in("en", OwnRules.WELLPOSTED.knowledge());
        command.run(new Call(syntax.read(List.of(id)), null, shell, english, OwnRules.WELLPOSTED));
        shell.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
