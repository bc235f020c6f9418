package org.strandline.app.web.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.record.PageRecord;
import org.strandline.store.Revision;
import org.strandline.story.News;

/** Tells what pages were added or changed after a revision of the store, in order, with what each adds to its story. */
public final class NewsWire {

    private final Archive archive;

    public NewsWire(Archive archive) {
        this.archive = archive;
    }

    /**
     * A page that was added or changed.
     *
     * @param revision the number of the change
     * @param page the page's id
     * @param story the id of its story; empty for what is no article
     * @param record what it says
     * @param items what it adds to the pages before it
     */
    public record Message(
            long revision, String page, Optional<String> story, Optional<PageRecord> record, List<News.Item> items) {
        public Message {
            items = List.copyOf(items);
        }
    }

    /**
     * What has happened.
     *
     * @param revision the number to ask with the next time
     * @param more whether more has happened after that
     * @param messages the pages, in order
     */
    public record Messages(long revision, boolean more, List<Message> messages) {
        public Messages {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What has happened after the revision of this number.
     *
     * @param story the id of the only story that is asked for
     * @param most so many pages are looked at
     */
    public Messages after(long number, Optional<String> story, int most) {
        List<Revision> revisions = archive.revisionsAfter(number, most + 1);
        List<Message> messages = new ArrayList<>();
        long last = number;
        for (Revision revision : revisions.subList(0, Math.min(most, revisions.size()))) {
            last = revision.number();
            Optional<String> of = archive.storyOf(revision.page());
            if (story.isEmpty() || story.equals(of)) {
                messages.add(message(revision, of));
            }
        }
        return new Messages(last, revisions.size() > most, messages);
    }

    private Message message(Revision revision, Optional<String> story) {
        String page = revision.page();
        List<News.Item> items = story.flatMap(archive::story)
                .map(Told::story)
                .flatMap(told -> told.news().stream()
                        .filter(news -> news.pages().contains(page))
                        .findFirst())
                .map(News::differences)
                .orElse(List.of());
        return new Message(revision.number(), page, story, archive.page(page), items);
    }
}
