package org.strandline.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.app.cli.StoryArguments.Wanted;
import org.strandline.app.report.NewsReport;
import org.strandline.app.report.PassagesReport;
import org.strandline.app.report.StoriesReport;
import org.strandline.app.report.StoryReport;
import org.strandline.app.terminal.Layout;
import org.strandline.english.passage.PassageModel;
import org.strandline.json.StoryJson;
import org.strandline.store.Member;
import org.strandline.store.PassageSearch;
import org.strandline.store.Store;
import org.strandline.store.StorySummary;
import org.strandline.store.search.Meaning;
import org.strandline.store.search.Passage;
import org.strandline.story.News;

/** Shows what a store knows. One object is one run. */
final class StoryJob {

    private final StoryArguments arguments;
    private final Session session;
    private final Store store;
    private final Layout layout;
    private final Output output;

    StoryJob(StoryArguments arguments, Session session, Store store) {
        this.arguments = arguments;
        this.session = session;
        this.store = store;
        this.layout = session.terminal().layout();
        this.output = new Output(
                session.out(),
                switch (arguments.form()) {
                    case JSON -> "";
                    case TEXT -> "\n";
                });
    }

    ExitStatus run() {
        try {
            return switch (arguments.asked()) {
                case Wanted.Stories() -> stories();
                case Wanted.Members() -> members();
                case Wanted.OneStory(StoryCommand command, String id) -> story(command, id);
                case Wanted.Latest() -> latest();
                case Wanted.Since(Instant moment) -> since(moment);
                case Wanted.OfPage(String id) -> ofPage(id);
                case Wanted.Passages passages -> search(passages);
            };
        } catch (IOException e) {
            return Output.readerHasGone(e) ? ExitStatus.ALL_READ : Strandline.unwritable(session, e);
        }
    }

    private ExitStatus stories() throws IOException {
        switch (arguments.form()) {
            case TEXT -> output.write(StoriesReport.of(layout, store.stories()));
            case JSON -> {
                for (StorySummary story : store.stories()) {
                    output.write(StoryLines.of(story) + "\n");
                }
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus members() throws IOException {
        List<Member> members = store.members().stream()
                .filter(member -> member.story().isPresent())
                .toList();
        switch (arguments.form()) {
            case TEXT -> output.write(StoriesReport.ofMembers(layout, store.stories(), members));
            case JSON -> {
                for (Member member : members) {
                    output.write(StoryLines.of(member) + "\n");
                }
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus story(StoryCommand command, String id) throws IOException {
        Optional<OpenStory> found = OpenStory.of(store, id);
        if (found.isEmpty()) {
            return absent("there is no story '" + id + "', or several begin so. strandline stories lists them");
        }
        OpenStory open = found.get();
        output.write(
                switch (arguments.form()) {
                    case TEXT ->
                        command.part()
                                .map(part -> StoryReport.part(layout, open.story(), open.pages(), part))
                                .orElseGet(() -> StoryReport.whole(layout, open.story(), open.pages()));
                    case JSON ->
                        command.layer()
                                        .map(layer -> StoryJson.line(open.story(), List.of(layer)))
                                        .orElseGet(() -> StoryJson.line(open.story()))
                                + "\n";
                });
        return ExitStatus.ALL_READ;
    }

    private ExitStatus latest() throws IOException {
        for (StorySummary summary : store.stories()) {
            Optional<OpenStory> open = OpenStory.of(store, summary.id());
            if (open.isPresent()) {
                show(
                        open.get(),
                        open.get().story().news().stream()
                                .skip(Math.max(0, open.get().story().news().size() - 1))
                                .toList());
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus since(Instant moment) throws IOException {
        Set<String> pages = new LinkedHashSet<>(store.newSince(moment));
        Set<String> stories = new LinkedHashSet<>();
        pages.forEach(page -> store.storyOf(page).ifPresent(stories::add));
        for (String story : stories) {
            Optional<OpenStory> open = OpenStory.of(store, story);
            if (open.isPresent()) {
                show(open.get(), List.of(open.get().added(pages)));
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus ofPage(String page) throws IOException {
        Optional<OpenStory> open = store.storyOf(page).flatMap(story -> OpenStory.of(store, story));
        if (open.isEmpty()) {
            return absent("there is no article '" + page + "' in the store");
        }
        show(open.get(), with(open.get(), Set.of(page)));
        return ExitStatus.ALL_READ;
    }

    private static List<News> with(OpenStory open, Set<String> pages) {
        return open.story().news().stream()
                .filter(news -> news.pages().stream().anyMatch(pages::contains))
                .toList();
    }

    private void show(OpenStory open, List<News> all) throws IOException {
        for (News news : all) {
            output.write(
                    switch (arguments.form()) {
                        case TEXT -> NewsReport.of(layout, open.story(), open.pages(), news);
                        case JSON -> StoryJson.line(open.story(), news) + "\n";
                    });
        }
    }

    private ExitStatus search(Wanted.Passages wanted) throws IOException {
        try (PassageModel model = PassageModel.english();
                PassageSearch search =
                        PassageSearch.open(store, arguments.store(), Meaning.of(PassageModel.NAME, model::read))) {
            List<Passage> passages = search.search(wanted.query(), wanted.most());
            switch (arguments.form()) {
                case TEXT -> output.write(PassagesReport.of(layout, passages));
                case JSON -> {
                    for (Passage passage : passages) {
                        output.write(StoryLines.of(passage) + "\n");
                    }
                }
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus absent(String sentence) {
        session.complain(sentence);
        return ExitStatus.SOME_FAILED;
    }
}
