package org.strandline.app.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to {@code strandline parse}, and how that is explained. */
final class ParseHelp {

    static final String FORMAT = "format";
    static final String HELP = "help";

    static final Options OPTIONS = new Options()
            .addOption(Option.builder()
                    .longOpt(FORMAT)
                    .hasArg()
                    .argName("conllu|tree")
                    .desc("CoNLL-U for programs (conllu, the default), or trees drawn for people (tree).")
                    .get())
            .addOption(null, HELP, false, "Show this help and end.");

    private static final String PURPOSE = """
            Reads English and shows its sentences, tokens, parts of speech, lemmas, dependency trees and names.

            A PATH is a file, a folder, or - for standard input. Plain text is read as it is, every line of it; of an \
            HTML page the article is read. Trees and parts of speech are those of Universal Dependencies 2.
            """;

    private static final String REST = """
            Examples:
              Draw the trees of a sentence:
                echo "Talks resumed on Monday." | strandline parse --format tree -

              Write CoNLL-U:
                strandline parse page.txt > page.conllu

            Exit status:
              0  Everything was read.
              1  Something could not be read, or the output could not be written.
              2  The arguments make no sense. Nothing was read.
            """;

    static final Help TEXT =
            new Help("strandline parse [OPTIONS] PATH…", PURPOSE, "Options", Help.Entry.of(OPTIONS), REST);

    private ParseHelp() {}
}
