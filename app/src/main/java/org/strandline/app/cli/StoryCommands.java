package org.strandline.app.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.strandline.english.SentenceModel;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;
import org.strandline.store.StoreException;

/** The commands that look into a store. */
final class StoryCommands {

    private final Session session;

    StoryCommands(Session session) {
        this.session = session;
    }

    /** Does what a command asks for; empty where it is none of these. */
    Optional<ExitStatus> run(String command, List<String> arguments) throws UsageException {
        Optional<StoryCommand> story = StoryCommand.of(command);
        if (story.isPresent()) {
            return Optional.of(run(
                    StoryHelp.STORY_OPTIONS,
                    StoryHelp.of(story.get()),
                    arguments,
                    given -> looking(StoryArguments.story(story.get(), given))));
        }
        return switch (command) {
            case "stories" ->
                Optional.of(run(
                        StoryHelp.STORIES_OPTIONS,
                        StoryHelp.STORIES,
                        arguments,
                        given -> looking(StoryArguments.stories(given))));
            case "new" ->
                Optional.of(run(
                        StoryHelp.NEW_OPTIONS, StoryHelp.NEW, arguments, given -> looking(StoryArguments.news(given))));
            case "search" ->
                Optional.of(run(
                        StoryHelp.SEARCH_OPTIONS,
                        StoryHelp.SEARCH,
                        arguments,
                        given -> looking(StoryArguments.search(given))));
            case "export" ->
                Optional.of(run(StoryHelp.EXPORT_OPTIONS, StoryHelp.EXPORT, arguments, given -> {
                    ExportArguments wanted = ExportArguments.of(given);
                    return in(wanted.store(), store -> new ExportJob(wanted, session, store).run());
                }));
            case "watch" ->
                Optional.of(run(
                        WatchArguments.OPTIONS,
                        WatchArguments.TEXT,
                        arguments,
                        given -> watch(WatchArguments.of(given))));
            default -> Optional.empty();
        };
    }

    private ExitStatus watch(WatchArguments wanted) {
        try (SentenceModel model = SentenceModel.english();
                Store store = Store.open(wanted.store(), InstantSource.system());
                Fetcher fetcher = new Fetcher(InstantSource.system());
                IndexCatching index = new IndexCatching(session, store, wanted.store())) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), model::read, Optional.empty());
            return new WatchJob(wanted, session, reader::read, store, fetcher, index).run();
        } catch (StoreException e) {
            session.complain(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        }
    }

    /** What is done with understood options. */
    @FunctionalInterface
    private interface Command {

        ExitStatus run(CommandLine given) throws UsageException;
    }

    /** What is done with an open store. */
    @FunctionalInterface
    private interface Looking {

        ExitStatus run(Store store);
    }

    private ExitStatus run(Options options, Help help, List<String> arguments, Command command) throws UsageException {
        CommandLine given = ArgumentsParser.parse(options, arguments);
        return given.hasOption(StoryHelp.HELP) ? Strandline.show(session, help) : command.run(given);
    }

    private ExitStatus looking(StoryArguments wanted) {
        return in(wanted.store(), store -> new StoryJob(wanted, session, store).run());
    }

    private ExitStatus in(StoreAddress address, Looking looking) {
        try (Store store = Store.existing(address, InstantSource.system())) {
            return looking.run(store);
        } catch (StoreException e) {
            session.complain(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        }
    }
}
