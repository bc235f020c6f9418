package org.strandline.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.strandline.export.Document;
import org.strandline.export.Feed;
import org.strandline.export.Sheet;
import org.strandline.export.Sheets;
import org.strandline.export.TimelineJs;
import org.strandline.record.PageRecord;
import org.strandline.store.Store;
import org.strandline.store.StorySummary;

/** Gives records and stories out in the formats of others. One object is one run. */
final class ExportJob {

    private final ExportArguments arguments;
    private final Session session;
    private final Store store;

    ExportJob(ExportArguments arguments, Session session, Store store) {
        this.arguments = arguments;
        this.session = session;
        this.store = store;
    }

    ExitStatus run() {
        Optional<OpenStory> only = arguments.story().flatMap(id -> OpenStory.of(store, id));
        if (arguments.story().isPresent() && only.isEmpty()) {
            session.complain("there is no story '" + arguments.story().get() + "'. strandline stories lists them");
            return ExitStatus.SOME_FAILED;
        }
        try {
            if (arguments.folder().isPresent()) {
                Files.createDirectories(arguments.folder().get());
            }
            return switch (arguments.form()) {
                case JSONL -> write(Document.jsonLines(), only);
                case JSONLD -> write(Document.jsonLd(), only);
                case ANNOTATIONS -> write(Document.annotations(), only);
                case CSV -> writeSheets(arguments.folder().orElseThrow(), only);
                case TIMELINEJS -> writeTimeline(only);
                case RSS -> writeFeed(Feed.Form.RSS, only);
                case ATOM -> writeFeed(Feed.Form.ATOM, only);
            };
        } catch (IOException e) {
            return Output.readerHasGone(e) ? ExitStatus.ALL_READ : Strandline.unwritable(session, e);
        }
    }

    private ExitStatus write(Document document, Optional<OpenStory> only) throws IOException {
        try (Writer out = writer(arguments.form().fileName())) {
            document.write(pages(only), out);
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus writeSheets(Path folder, Optional<OpenStory> only) throws IOException {
        for (Sheet sheet : Sheet.values()) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(sheet.fileName()))) {
                Sheets.write(sheet, pages(only), out);
            }
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus writeTimeline(Optional<OpenStory> only) throws IOException {
        List<String> ids = store.stories().stream().map(StorySummary::id).toList();
        Optional<OpenStory> open = only.isEmpty() && ids.size() == 1 ? OpenStory.of(store, ids.getFirst()) : only;
        if (open.isEmpty()) {
            session.complain("a timeline is that of one story: name it with --story; the store has " + ids.size());
            return ExitStatus.SOME_FAILED;
        }
        try (Writer out = writer(arguments.form().fileName())) {
            out.write(new TimelineJs(open.get().byId()).of(open.get().story()));
            out.write('\n');
        }
        return ExitStatus.ALL_READ;
    }

    private ExitStatus writeFeed(Feed.Form form, Optional<OpenStory> only) throws IOException {
        Feed feed = new Feed("What is new");
        List<String> stories = only.map(open -> List.of(open.story().id()))
                .orElseGet(() -> store.stories().stream().map(StorySummary::id).toList());
        for (String id : stories) {
            OpenStory.of(store, id).ifPresent(open -> feed.add(open.story(), open.byId()));
        }
        try (Writer out = writer(arguments.form().fileName())) {
            out.write(feed.write(form));
        }
        return ExitStatus.ALL_READ;
    }

    /** The file of that name in the folder, or standard output. */
    private Writer writer(String fileName) throws IOException {
        if (arguments.folder().isPresent()) {
            return Files.newBufferedWriter(arguments.folder().get().resolve(fileName));
        }
        return new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
    }

    private Iterator<PageRecord> pages(Optional<OpenStory> only) {
        return only.map(open -> open.pages().iterator()).orElseGet(() -> new StoredPages(store));
    }
}
