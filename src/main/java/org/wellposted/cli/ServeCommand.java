package org.wellposted.cli;

import java.io.UncheckedIOException;
import java.util.Map;
import org.wellposted.web.Site;

/** Opens the page. Only this class loads the server. */
final class ServeCommand implements Command {

    private static final int PORT = 7070;
    private static final int LAST_PORT = 65535;

    @Override
    public void describe(Syntax syntax) {
        syntax.option("--port", "N");
    }

    @Override
    public int run(Call call) {
        int port = port(call);
        try (Site site = Site.start(port, call.wellposted())) {
            call.shell().say(call.wording().word("serve.at", Map.of("port", Integer.toString(site.port()))));
            Thread.currentThread().join();
        } catch (UncheckedIOException e) {
            String reason = String.valueOf(e.getCause().getMessage());
            throw new Misuse("cannot-serve", Map.of("reason", reason));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.CLEAN;
    }

    private static int port(Call call) {
        String given = call.option("--port");
        if (given == null) return PORT;
        try {
            int port = Integer.parseInt(given);
            if (port >= 0 && port <= LAST_PORT) return port;
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new Misuse("bad-port", Map.of("value", given));
    }
}
