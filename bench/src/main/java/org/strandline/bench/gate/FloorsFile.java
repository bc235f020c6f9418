package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How floors are written down: a metric a line, so that a change of one is a change of one line. */
final class FloorsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FloorsFile() {}

    static Floors parse(String json) {
        SortedMap<String, Floors.Held> measures = new TreeMap<>();
        for (Map.Entry<String, JsonNode> measure : JSON.readTree(json).properties()) {
            SortedMap<String, Floor> metrics = new TreeMap<>();
            for (Map.Entry<String, JsonNode> metric :
                    measure.getValue().required("metrics").properties()) {
                JsonNode floor = metric.getValue();
                metrics.put(
                        metric.getKey(),
                        new Floor(
                                floor.required("floor").doubleValue(),
                                floor.required("measured").doubleValue()));
            }
            measures.put(
                    measure.getKey(),
                    new Floors.Held(measure.getValue().required("data").stringValue(), metrics));
        }
        return new Floors(measures);
    }

    static List<String> lines(Floors floors) {
        List<String> lines = new ArrayList<>();
        lines.add("{");
        for (Iterator<Map.Entry<String, Floors.Held>> measures =
                        floors.measures().entrySet().iterator();
                measures.hasNext(); ) {
            Map.Entry<String, Floors.Held> measure = measures.next();
            lines.add("  " + quoted(measure.getKey()) + ": {");
            lines.add("    \"data\": " + quoted(measure.getValue().data()) + ",");
            lines.add("    \"metrics\": {");
            for (Iterator<Map.Entry<String, Floor>> metrics =
                            measure.getValue().metrics().entrySet().iterator();
                    metrics.hasNext(); ) {
                Map.Entry<String, Floor> metric = metrics.next();
                lines.add(String.format(
                        Locale.ROOT,
                        "      %s: { \"floor\": %.3f, \"measured\": %.5f }%s",
                        quoted(metric.getKey()),
                        metric.getValue().floor(),
                        metric.getValue().measured(),
                        metrics.hasNext() ? "," : ""));
            }
            lines.add("    }");
            lines.add("  }" + (measures.hasNext() ? "," : ""));
        }
        lines.add("}");
        return lines;
    }

    private static String quoted(String name) {
        return JSON.writeValueAsString(name);
    }
}
