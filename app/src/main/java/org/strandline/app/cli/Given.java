package org.strandline.app.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was said to a command, sorted into options and the rest; values are as they were typed.
 *
 * @param options the options by name, with their values; a switch has an empty one
 * @param operands everything else, in order
 */
record Given(Map<String, String> options, List<String> operands) {

    /** What comes after it is no option, whatever it looks like. */
    private static final String END_OF_OPTIONS = "--";

    Given {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    /** Sorts {@code arguments} by what {@code known} says. Options may come before, between and after the operands. */
    static Given of(List<String> arguments, List<Option> known) throws UsageException {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(END_OF_OPTIONS)) {
                rest.forEachRemaining(operands::add);
            } else if (argument.length() > 1 && argument.startsWith("-")) {
                int equals = argument.indexOf('=');
                Option option = find(equals < 0 ? argument : argument.substring(0, equals), known);
                Optional<String> joined = equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1));
                if (options.put(option.name(), value(option, joined, rest)) != null) {
                    throw new UsageException(option.name() + " is given twice");
                }
            } else {
                operands.add(argument);
            }
        }
        return new Given(options, operands);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    private static Option find(String name, List<Option> known) throws UsageException {
        for (Option option : known) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        throw new UsageException("there is no option " + name + ", only "
                + known.stream().map(Option::name).collect(Collectors.joining(", "))
                + ". If it is a file: put -- before it");
    }

    private static String value(Option option, Optional<String> joined, Iterator<String> rest) throws UsageException {
        if (option.value().isEmpty()) {
            if (joined.isPresent()) {
                throw new UsageException(option.name() + " takes no value");
            }
            return "";
        }
        if (joined.isPresent()) {
            return joined.get();
        }
        if (!rest.hasNext()) {
            throw new UsageException(option.name() + " needs a value: " + option.usage());
        }
        return rest.next();
    }
}
