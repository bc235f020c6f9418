package org.strandline.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strandline.app.web.safety.Visitors;
import org.strandline.reading.PageReader;
import tools.jackson.core.JsonGenerator;

/** Describes the interface as OpenAPI 3.1 does. It is made from the routes themselves, so it cannot say anything else than they do. */
final class OpenApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{(?<name>[a-z]+)}");

    private OpenApi() {}

    static String of(List<Route> routes) {
        Map<String, List<Route>> byPath = new LinkedHashMap<>();
        routes.stream()
                .filter(Route::isInterface)
                .forEach(route -> byPath.merge(route.path(), List.of(route), OpenApi::both));
        return Json.object(json -> {
            json.writeStringProperty("openapi", "3.1.0");
            json.writeObjectPropertyStart("info");
            json.writeStringProperty("title", "Strandline");
            json.writeStringProperty("version", PageReader.VERSION);
            json.writeEndObject();
            json.writeObjectPropertyStart("paths");
            byPath.forEach((path, here) -> {
                json.writeObjectPropertyStart(path);
                here.forEach(route -> write(json, route));
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    private static List<Route> both(List<Route> first, List<Route> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void write(JsonGenerator json, Route route) {
        json.writeObjectPropertyStart(route.method().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("summary", route.summary());
        json.writeArrayPropertyStart("parameters");
        VARIABLE.matcher(route.path()).results().forEach(match -> parameter(json, match.group(1), "path"));
        switch (route.access()) {
            case READS -> {}
            case CHANGES -> parameter(json, Visitors.HEADER, "header");
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("responses");
        json.writeObjectPropertyStart("200");
        json.writeStringProperty("description", route.summary());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, String name, String in) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("in", in);
        json.writeBooleanProperty("required", true);
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("type", "string");
        json.writeEndObject();
        json.writeEndObject();
    }
}
