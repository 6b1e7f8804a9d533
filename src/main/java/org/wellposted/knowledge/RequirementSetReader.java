package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Need;

/** Reads requirements/: what is required of which posting, and by which source. */
record RequirementSetReader(Layers layers) {

    private static final String FOLDER = "requirements";

    private record AskForm(String need, String ofOthers, String source) {}

    private record Form(List<String> roles, LinkedHashMap<String, AskForm> asks, List<String> rules) {}

    /** In the order of the files' names. */
    List<RequirementSet> sets() {
        return layers.files(FOLDER).stream().map(RequirementSetReader::set).toList();
    }

    private static RequirementSet set(YamlFile file) {
        Form form = file.as(Form.class);
        file.required(form.asks, "entries", "asks");
        List<RequirementSet.Ask> asks = new ArrayList<>();
        for (Map.Entry<String, AskForm> ask : form.asks.entrySet()) {
            String[] keys = {"asks", ask.getKey()};
            file.required(ask.getValue(), "fields", keys);
            file.required(ask.getValue().source, "source", keys);
            Need need = file.need(ask.getValue().need, keys);
            Need others = ask.getValue().ofOthers == null ? need : file.need(ask.getValue().ofOthers, keys);
            asks.add(new RequirementSet.Ask(ask.getKey(), need, others, ask.getValue().source));
        }
        return new RequirementSet(file.id(), OrEmpty.list(form.roles), asks, OrEmpty.list(form.rules));
    }
}
