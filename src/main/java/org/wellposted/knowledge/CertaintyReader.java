package org.wellposted.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads certainty.yaml: a figure without what it was fitted on is refused. */
record CertaintyReader(Layers layers) {

    private static final String FILE = "certainty";

    private record Form(String fitted, String gave, Map<String, Double> figures) {}

    Certainty certainty() {
        YamlFile file = layers.file(FILE);
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        file.each(Form.class, (group, form) -> {
            file.required(form.fitted, "fitted", group);
            file.required(form.gave, "gave", group);
            file.required(form.figures, "figures", group);
            groups.put(group, form.figures);
        });
        return new Certainty(groups);
    }
}
