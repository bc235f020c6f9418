package org.strandline.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;
import org.strandline.app.web.story.Archive;
import org.strandline.reading.PageReader;

/** What answers have in common: numbers in addresses are bounded, and what has not changed is not sent again. */
final class Answers {

    private final Archive archive;

    Answers(Archive archive) {
        this.archive = archive;
    }

    /** Answers, or says that nothing has changed since the answer that the other side has. */
    void unlessKnown(Context context, String type, Supplier<String> answer) {
        if (!isKnown(context)) {
            context.contentType(type).result(answer.get());
        }
    }

    /** Whether the other side has the answer, and is told so. */
    boolean isKnown(Context context) {
        String tag = "\"" + PageReader.VERSION + "-" + archive.revision() + "\"";
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        boolean known = tag.equals(context.header("If-None-Match"));
        if (known) {
            context.status(HttpStatus.NOT_MODIFIED);
        }
        return known;
    }

    /** The number that the address gives for {@code name}, brought between 0 and {@code most}. */
    static int number(Context context, String name, int otherwise, int most) {
        try {
            return Math.clamp(
                    Integer.parseInt(
                            Optional.ofNullable(context.queryParam(name)).orElse("")),
                    0,
                    most);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
