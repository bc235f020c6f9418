package org.strandline.app.web.correct;

import io.javalin.http.BadRequestResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form has sent.
 *
 * @param fields the values of each field
 */
public record Form(Map<String, List<String>> fields) {

    private static final int LONGEST = 4_000;

    public Form {
        fields = Map.copyOf(fields);
    }

    /** All values of a field, without those that are blank. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .toList();
    }

    public Optional<String> first(String field) {
        return all(field).stream().findFirst();
    }

    /** The first value of a field that has to be filled in. */
    public String needed(String field, String complaint) {
        return first(field).orElseThrow(() -> new BadRequestResponse(complaint));
    }
}
