package org.strandline.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.json.RecordJson;
import org.strandline.record.PageRecord;

/**
 * A document made of pages, written page by page, so that it may be longer than memory.
 *
 * @param head what stands before all pages
 * @param between what stands between two things
 * @param foot what stands behind all pages
 * @param things what a page comes to, each a line
 */
public record Document(String head, String between, String foot, Function<PageRecord, List<String>> things) {

    /** Page records as {@code read --format json} writes them, one a line. */
    public static Document jsonLines() {
        RecordJson json = new RecordJson(RecordJson.Detail.FACTS, Optional.<LocalDate>empty());
        return new Document("", "\n", "\n", page -> List.of(json.line(page)));
    }

    /** One JSON-LD document in the vocabulary of schema.org. */
    public static Document jsonLd() {
        return new Document(
                "{\"@context\":\"https://schema.org\",\"@graph\":[\n",
                ",\n",
                "\n]}\n",
                page -> List.of(LinkedData.of(page)));
    }

    /** One page of W3C Web Annotations. */
    public static Document annotations() {
        return new Document(
                "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[\n",
                ",\n",
                "\n]}\n",
                Annotations::of);
    }

    /** Writes the document of some pages. */
    public void write(Iterator<PageRecord> pages, Appendable out) throws IOException {
        out.append(head);
        String before = "";
        while (pages.hasNext()) {
            for (String thing : things.apply(pages.next())) {
                out.append(before).append(thing);
                before = between;
            }
        }
        if (!head.isEmpty() || !before.isEmpty()) {
            out.append(foot);
        }
    }
}
