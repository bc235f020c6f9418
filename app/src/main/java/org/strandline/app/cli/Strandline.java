package org.strandline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.strandline.app.terminal.Progress;
import org.strandline.app.terminal.Terminal;
import org.strandline.english.SentenceModel;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Source;
import org.strandline.intake.Sources;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.store.Store;
import org.strandline.store.StoreException;

/** The program: understands its arguments and does what they ask for. */
public final class Strandline {

    private static final Help HELP = new Help(
            "strandline COMMAND [ARGUMENTS]",
            "Reads news pages as they came, and says what on them is the article and what is not.",
            "Commands",
            List.of(
                    new Help.Entry("read", "Read pages. strandline read --help explains it, with examples."),
                    new Help.Entry(
                            "parse",
                            "Show the sentences of English text as trees. strandline parse --help explains it."),
                    new Help.Entry("watch", "Keep pages as they come. strandline watch --help explains it."),
                    new Help.Entry(
                            "stories, story, timeline, voices, figures, positions, new, search, export",
                            "Show what a store knows: strandline COMMAND --help explains each."),
                    new Help.Entry("serve", "Show pages in the browser. strandline serve --help explains it."),
                    new Help.Entry("ingest", "Keep pages in a store. strandline ingest --help explains it."),
                    new Help.Entry("correct", "Put right what was read. strandline correct --help explains it."),
                    new Help.Entry("--version", "Show the version and end."),
                    new Help.Entry("--help", "Show this help and end.")),
            """
            Examples:
              strandline read page.html
              strandline read --format json pages/ > articles.jsonl
            """);

    private final Session session;

    public Strandline(Session session) {
        this.session = session;
    }

    /** Does what {@code arguments} ask for. */
    public ExitStatus run(List<String> arguments) {
        try {
            return arguments.isEmpty()
                    ? misused("what shall be done? strandline --help shows the commands")
                    : run(arguments.getFirst(), arguments.subList(1, arguments.size()));
        } catch (UsageException e) {
            return misused(e.sentence());
        } catch (StoreException e) {
            session.complain(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        }
    }

    private ExitStatus run(String command, List<String> arguments) throws UsageException {
        Optional<ExitStatus> looking = new StoryCommands(session).run(command, arguments);
        if (looking.isPresent()) {
            return looking.get();
        }
        return switch (command) {
            case "read" -> {
                CommandLine given = ArgumentsParser.parse(ReadHelp.OPTIONS, arguments);
                yield given.hasOption(ReadHelp.HELP) ? show(ReadHelp.TEXT) : read(ReadArguments.of(given));
            }
            case "parse" -> {
                CommandLine given = ArgumentsParser.parse(ParseHelp.OPTIONS, arguments);
                yield given.hasOption(ParseHelp.HELP)
                        ? show(ParseHelp.TEXT)
                        : parse(ParseArguments.of(
                                given, session.terminal().layout().ink()));
            }
            case "serve" -> {
                CommandLine given = ArgumentsParser.parse(ServeHelp.OPTIONS, arguments);
                yield given.hasOption(ServeHelp.HELP)
                        ? show(ServeHelp.TEXT)
                        : new ServeJob(ServeArguments.of(given), session).run();
            }
            case "ingest" -> {
                CommandLine given = ArgumentsParser.parse(IngestHelp.OPTIONS, arguments);
                yield given.hasOption(IngestHelp.HELP) ? show(IngestHelp.TEXT) : ingest(IngestArguments.of(given));
            }
            case "correct" -> {
                CommandLine given = ArgumentsParser.parse(CorrectHelp.OPTIONS, arguments);
                yield given.hasOption(CorrectHelp.HELP) || given.getArgList().isEmpty()
                        ? show(CorrectHelp.TEXT)
                        : correct(given);
            }
            case "--version" -> show("strandline " + PageReader.VERSION + "\n");
            case "--help", "-h", "help" -> show(HELP);
            default ->
                throw new UsageException("there is no command '" + command + "'. strandline --help shows them all");
        };
    }

    private ExitStatus read(ReadArguments arguments) {
        List<Source> sources = Sources.find(arguments.paths());
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        try (SentenceModel model = SentenceModel.english();
                Inputs inputs = new Inputs(sources, source -> intake.open(source, arguments.url()));
                Progress progress = progress(sources)) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), model::read, arguments.date());
            return new ReadJob(arguments, session, reader::read).run(inputs, inputs::bytesRead, progress);
        }
    }

    private ExitStatus ingest(IngestArguments arguments) {
        return arguments.again() ? readAgain(arguments) : keep(arguments);
    }

    private ExitStatus keep(IngestArguments arguments) {
        List<Source> sources = arguments.sources();
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        try (Store store = Store.open(arguments.store(), InstantSource.system());
                SentenceModel model = SentenceModel.english();
                Fetcher fetcher = new Fetcher(InstantSource.system());
                IndexCatching index = new IndexCatching(session, store, arguments.store());
                Inputs inputs = new Inputs(sources, source -> intake.open(source, fetcher));
                Progress progress = progress(sources)) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), model::read, arguments.date());
            ExitStatus status =
                    new IngestJob(arguments, session, reader::read, store).run(inputs, inputs::bytesRead, progress);
            index.catchUp();
            return status;
        }
    }

    private ExitStatus readAgain(IngestArguments arguments) {
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        try (Store store = Store.existing(arguments.store(), InstantSource.system());
                SentenceModel model = SentenceModel.english();
                IndexCatching index = new IndexCatching(session, store, arguments.store())) {
            NgramLanguageIdentifier languages = new NgramLanguageIdentifier();
            ExitStatus status = new RereadJob(
                            arguments.jobs(),
                            session,
                            intake,
                            day -> PageReader.of(languages, model::read, day)::read,
                            store)
                    .run();
            index.catchUp();
            return status;
        }
    }

    private ExitStatus correct(CommandLine given) throws UsageException {
        String author = given.getOptionValue(CorrectHelp.AUTHOR, System.getProperty("user.name", "somebody"));
        try (Store store = Store.existing(IngestArguments.store(given), InstantSource.system())) {
            return new CorrectJob(session, store, author).run(given.getArgList());
        }
    }

    private ExitStatus parse(ParseArguments arguments) {
        Intake intake = new Intake(session.in(), Limits.STANDARD);
        PageReader reader = PageReader.ofArticles(new NgramLanguageIdentifier());
        List<Source> sources = Sources.find(arguments.paths());
        try (Inputs inputs = new Inputs(sources, source -> intake.open(source, Optional.empty()));
                SentenceModel model = SentenceModel.english()) {
            return new ParseJob(arguments, session, reader, model).run(inputs);
        }
    }

    /** Progress is for people who would otherwise see nothing: not beside pages that scroll by. */
    private Progress progress(List<Source> sources) {
        Terminal terminal = session.terminal();
        boolean watched = terminal.errorIsTerminal() && !terminal.outIsTerminal();
        PrintStream shown = watched ? session.error() : new PrintStream(OutputStream.nullOutputStream());
        return new Progress(shown, sources.stream().mapToLong(Source::size).sum(), InstantSource.system());
    }

    private ExitStatus show(Help help) {
        return show(session, help);
    }

    private ExitStatus show(String words) {
        return show(session, words);
    }

    /** Shows the help of a command. */
    static ExitStatus show(Session session, Help help) {
        return show(session, help.text(session.terminal().layout()));
    }

    private static ExitStatus show(Session session, String words) {
        try {
            new Output(session.out(), "").write(words);
            return ExitStatus.ALL_READ;
        } catch (IOException e) {
            return Output.readerHasGone(e) ? ExitStatus.ALL_READ : unwritable(session, e);
        }
    }

    /** Says that the output could not be written, to a full disk for example. */
    static ExitStatus unwritable(Session session, IOException failure) {
        session.complain("the output cannot be written: " + failure.getMessage());
        return ExitStatus.SOME_FAILED;
    }

    private ExitStatus misused(String message) {
        session.complain(message);
        session.complain("strandline read --help explains it");
        return ExitStatus.USAGE;
    }
}
