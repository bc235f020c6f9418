package org.strandline.app.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.strandline.app.syntax.Conllu;
import org.strandline.app.syntax.DrawnTrees;
import org.strandline.app.syntax.SentenceForm;
import org.strandline.app.terminal.Ink;

/**
 * What {@code strandline parse} was asked to do.
 *
 * @param form what comes out
 * @param paths files, folders, or {@code -}; at least one
 */
record ParseArguments(SentenceForm form, List<String> paths) {

    ParseArguments {
        paths = List.copyOf(paths);
    }

    static ParseArguments of(CommandLine given, Ink ink) throws UsageException {
        String format = given.getOptionValue(ParseHelp.FORMAT, "conllu");
        SentenceForm form =
                switch (format) {
                    case "conllu" -> new Conllu();
                    case "tree" -> new DrawnTrees(ink);
                    default -> throw new UsageException("--format is conllu or tree, not '" + format + "'");
                };
        return new ParseArguments(form, ReadArguments.paths("parse", given));
    }
}
