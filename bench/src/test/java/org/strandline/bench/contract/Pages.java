package org.strandline.bench.contract;

import java.util.Optional;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.Reading;

/** Makes pages of texts, and reads them with a reader that takes every language for English. */
final class Pages {

    private Pages() {}

    static PageReader reader() {
        return PageReader.ofArticles(text -> "en");
    }

    static Reading read(Page page) {
        return reader().read(page);
    }

    static Page html(String text) {
        return page(text, Page.Form.HTML, "text/html");
    }

    static Page plain(String text) {
        return page(text, Page.Form.PLAIN, "text/plain");
    }

    static Page of(Page.Form form, String text) {
        return switch (form) {
            case HTML -> html(text);
            case PLAIN -> plain(text);
        };
    }

    private static Page page(String text, Page.Form form, String mediaType) {
        PageSource source = new PageSource(Optional.of("invented"), Optional.empty(), Optional.empty(), mediaType);
        return new Page("sha256:invented", source, form, text, Optional.empty());
    }
}
