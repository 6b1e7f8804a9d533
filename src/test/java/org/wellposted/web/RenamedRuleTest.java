package org.wellposted.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.wellposted.OwnRules;

/** Links to a rule that has been renamed still lead to it. */
class RenamedRuleTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void anOldIdLeadsToTheCardOfToday() throws Exception {
        try (Site site = Site.start(0, OwnRules.WELLPOSTED)) {
            for (String id : OwnRules.WAS) {
                HttpResponse<String> page = get(site, "/rules/" + id + "?messages=it");
                assertEquals(302, page.statusCode());
                String there = page.headers().firstValue("Location").orElseThrow();
                assertTrue(there.endsWith("/rules/" + OwnRules.RENAMED + "?messages=it"), there);
                assertEquals(
                        get(site, "/api/rules/" + OwnRules.RENAMED).body(),
                        get(site, "/api/rules/" + id).body());
            }
        }
    }

    private static HttpResponse<String> get(Site site, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + site.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
