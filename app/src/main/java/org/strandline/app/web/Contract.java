package org.strandline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What programs may rely on of a route: what it can be asked for, and what it answers.
 *
 * @param parameters what stands behind the question mark
 * @param body what the request carries
 * @param answers what comes back where all is well
 */
record Contract(List<Parameter> parameters, Optional<String> body, List<Answer> answers) {

    static final Contract NONE = new Contract(List.of(), Optional.empty(), List.of());

    Contract {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /**
     * Something that a request can say.
     *
     * @param name its name
     * @param type string, integer or array, as JSON Schema calls it
     * @param meaning what it means
     */
    record Parameter(String name, String type, String meaning) {}

    /**
     * What comes back.
     *
     * @param type the media type
     * @param schema the name of what it is in {@code schemas.json}; empty for what is not JSON
     */
    record Answer(String type, Optional<String> schema) {}

    static Contract json(String schema, Parameter... parameters) {
        return new Contract(
                List.of(parameters), Optional.empty(), List.of(new Answer("application/json", Optional.of(schema))));
    }

    Contract or(String type) {
        return or(new Answer(type, Optional.empty()));
    }

    Contract or(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new Contract(parameters, body, all);
    }

    Contract with(List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Contract(all, body, answers);
    }

    Contract taking(String meaning) {
        return new Contract(parameters, Optional.of(meaning), answers);
    }
}
