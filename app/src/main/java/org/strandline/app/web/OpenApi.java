package org.strandline.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strandline.app.web.safety.Visitors;
import org.strandline.reading.PageReader;
import tools.jackson.core.JsonGenerator;

/**
 * Describes the interface as OpenAPI 3.1 does. It is made from the routes themselves, so it cannot say anything else than they do; what
 * the answers look like stands in {@code schemas.json}, which a test compares with real answers.
 */
final class OpenApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{(?<name>[a-z]+)}");
    private static final String SCHEMAS = "schemas.json";

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
            json.writeObjectPropertyStart("components");
            json.writeName("schemas");
            json.writeRawValue(schemas());
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
        route.contract().parameters().forEach(asked -> parameter(json, asked));
        switch (route.access()) {
            case READS -> {}
            case CHANGES -> parameter(json, Visitors.HEADER, "header");
        }
        json.writeEndArray();
        route.contract().body().ifPresent(meaning -> {
            json.writeObjectPropertyStart("requestBody");
            json.writeStringProperty("description", meaning);
            json.writeBooleanProperty("required", true);
            content(json, List.of(new Contract.Answer("*/*", Optional.empty())));
            json.writeEndObject();
        });
        json.writeObjectPropertyStart("responses");
        response(json, "200", route.summary(), route.contract().answers());
        response(
                json,
                "default",
                "What went wrong",
                List.of(new Contract.Answer("application/problem+json", Optional.of("Problem"))));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void response(JsonGenerator json, String status, String summary, List<Contract.Answer> answers) {
        json.writeObjectPropertyStart(status);
        json.writeStringProperty("description", summary);
        content(json, answers);
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, List<Contract.Answer> answers) {
        json.writeObjectPropertyStart("content");
        for (Contract.Answer answer : answers) {
            json.writeObjectPropertyStart(answer.type());
            json.writeObjectPropertyStart("schema");
            answer.schema()
                    .ifPresentOrElse(
                            name -> json.writeStringProperty("$ref", "#/components/schemas/" + name),
                            () -> json.writeStringProperty("type", "string"));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A parameter that has to be there. */
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

    private static void parameter(JsonGenerator json, Contract.Parameter asked) {
        json.writeStartObject();
        json.writeStringProperty("name", asked.name());
        json.writeStringProperty("in", "query");
        json.writeStringProperty("description", asked.meaning());
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("type", asked.type());
        if (asked.type().equals("array")) {
            json.writeObjectPropertyStart("items");
            json.writeStringProperty("type", "string");
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String schemas() {
        try (InputStream in = OpenApi.class.getResourceAsStream(SCHEMAS)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + SCHEMAS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
