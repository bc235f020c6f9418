package org.strandline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares JSON with the schemas of an OpenAPI description: as much of JSON Schema as the description uses. */
final class Schemas {

    private static final String REFERENCE = "$ref";
    private static final Pattern STEPS = Pattern.compile("/");

    private final JsonNode description;

    Schemas(JsonNode description) {
        this.description = description;
    }

    /** What of {@code value} is not as {@code schema} says it, by its place. */
    List<String> faults(JsonNode value, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        compare(value, schema, "", faults);
        return faults;
    }

    private void compare(JsonNode value, JsonNode schema, String place, List<String> faults) {
        if (schema.has(REFERENCE)) {
            compare(value, referred(schema.get(REFERENCE).stringValue()), place, faults);
        } else if (schema.has("oneOf")) {
            boolean fits = false;
            for (JsonNode one : schema.get("oneOf")) {
                fits |= faults(value, one).isEmpty();
            }
            if (!fits) {
                faults.add(place + " is none of " + schema.get("oneOf"));
            }
        } else {
            compareType(value, schema, place, faults);
        }
    }

    private void compareType(JsonNode value, JsonNode schema, String place, List<String> faults) {
        boolean fits =
                switch (schema.get("type").stringValue()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            faults.add(place + " is no " + schema.get("type"));
        } else if (value.isObject()) {
            compareProperties(value, schema, place, faults);
        } else if (value.isArray()) {
            for (JsonNode item : value) {
                compare(item, schema.get("items"), place + "[]", faults);
            }
        } else if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            faults.add(place + " is " + value + ", none of " + schema.get("enum"));
        }
    }

    private void compareProperties(JsonNode value, JsonNode schema, String place, List<String> faults) {
        JsonNode properties = schema.path("properties");
        for (String name : value.propertyNames()) {
            if (properties.has(name)) {
                compare(value.get(name), properties.get(name), place + "." + name, faults);
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                faults.add(place + "." + name + " is not described");
            }
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.stringValue())) {
                faults.add(place + "." + name.stringValue() + " is missing");
            }
        }
    }

    private JsonNode referred(String reference) {
        JsonNode node = description;
        for (String step : STEPS.splitAsStream(reference.substring(2)).toList()) {
            node = node.path(step);
        }
        if (node.isMissingNode()) {
            throw new AssertionError("nothing is called " + reference);
        }
        return node;
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
