package org.strandline.app.cli;

import java.util.Optional;

/**
 * Something that can be said to a command.
 *
 * @param name with its dashes: {@code --format}
 * @param value what its value is called in the help; empty for a switch, which has none
 * @param meaning what it does, in a sentence or two
 */
record Option(String name, Optional<String> value, String meaning) {

    static Option of(String name, String value, String meaning) {
        return new Option(name, Optional.of(value), meaning);
    }

    static Option toggle(String name, String meaning) {
        return new Option(name, Optional.empty(), meaning);
    }

    /** As it is written: {@code --format FORMAT}. */
    String usage() {
        return name + value.map(label -> " " + label).orElse("");
    }
}
