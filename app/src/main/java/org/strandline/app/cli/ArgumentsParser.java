package org.strandline.app.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Sorts what was said to a command into options and the rest. */
final class ArgumentsParser {

    private static final DefaultParser PARSER = DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();

    private ArgumentsParser() {}

    /** Sorts {@code arguments} by what {@code options} knows. Options may come before, between and after the rest. */
    static CommandLine parse(Options options, List<String> arguments) throws UsageException {
        try {
            CommandLine given = PARSER.parse(options, arguments.toArray(String[]::new));
            for (Option option : options.getOptions()) {
                if (List.of(given.getOptions()).stream().filter(option::equals).count() > 1) {
                    throw new UsageException("--" + option.getLongOpt() + " is given twice");
                }
            }
            return given;
        } catch (UnrecognizedOptionException e) {
            throw new UsageException("there is no option " + e.getOption() + ". If it is a file: put -- before it");
        } catch (MissingArgumentException e) {
            throw new UsageException("--" + e.getOption().getLongOpt() + " needs a value: "
                    + e.getOption().getArgName());
        } catch (ParseException e) {
            throw new UsageException("the arguments cannot be understood: " + e.getMessage());
        }
    }
}
