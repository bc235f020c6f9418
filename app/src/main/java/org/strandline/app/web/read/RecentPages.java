package org.strandline.app.web.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;

/** The pages that were read last and are not kept: shown until the server ends or others take their place. */
public final class RecentPages {

    private static final int MOST_PAGES = 200;
    private static final long MOST_CHARACTERS = 64L << 20;

    private final Map<String, PageRecord> pages = new LinkedHashMap<>();
    private long characters;

    /** Takes what has been read, if it is a page. */
    public void put(Received received, Reading reading) {
        if (reading instanceof PageRecord page) {
            add(page);
        }
    }

    public synchronized void add(PageRecord page) {
        forget(page.id());
        pages.put(page.id(), page);
        characters += page.article().text().length();
        while (pages.size() > 1 && (pages.size() > MOST_PAGES || characters > MOST_CHARACTERS)) {
            forget(pages.keySet().iterator().next());
        }
    }

    private void forget(String id) {
        PageRecord old = pages.remove(id);
        if (old != null) {
            characters -= old.article().text().length();
        }
    }

    public synchronized Optional<PageRecord> find(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** All of them, the last one first. */
    public synchronized List<PageRecord> all() {
        return List.copyOf(new ArrayList<>(pages.values()).reversed());
    }
}
