package org.strandline.app.web.read;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what was sent out of a request, up to a size and a number. */
public final class Uploads {

    /** Of one request, with everything in it. */
    public static final long MOST_BYTES = 64L << 20;

    /** Of one file: what the reader takes of a page, and archives of many. */
    public static final long MOST_BYTES_OF_A_FILE = 32L << 20;

    private static final int MOST_FILES = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final String FILES = "files";
    private static final String TEXT = "text";
    private static final String ADDRESS = "url";

    private Uploads() {}

    /** What a form has sent: files, text that was pasted, addresses to fetch. */
    public static List<Sent> ofForm(Context context) throws IOException {
        List<Sent> sent = new ArrayList<>(files(context));
        Optional<String> address = address(Optional.ofNullable(context.formParam(ADDRESS)));
        String text = Optional.ofNullable(context.formParam(TEXT)).orElse("").strip();
        List<WebAddress> pasted = Addresses.in(text);
        if (!pasted.isEmpty()) {
            sent.addAll(pasted);
        } else if (!text.isEmpty()) {
            sent.add(new Upload(Optional.empty(), text.getBytes(StandardCharsets.UTF_8), address));
        }
        if (text.isEmpty() || !pasted.isEmpty()) {
            address.flatMap(Addresses::one).ifPresent(sent::add);
        }
        if (sent.isEmpty()) {
            throw new BadRequestResponse(
                    "There was nothing to read. Choose a file, paste a page, or give the address of one.");
        }
        return sent;
    }

    private static List<Upload> files(Context context) throws IOException {
        List<UploadedFile> files = context.isMultipartFormData() ? context.uploadedFiles(FILES) : List.of();
        if (files.size() > MOST_FILES) {
            throw new ContentTooLargeResponse(
                    "At most " + MOST_FILES + " files at once; ask strandline ingest for more.");
        }
        List<Upload> uploads = new ArrayList<>();
        for (UploadedFile file : files) {
            if (file.size() > 0) {
                try (InputStream content = file.content()) {
                    uploads.add(new Upload(name(file), content.readAllBytes(), Optional.empty()));
                }
            }
        }
        return uploads;
    }

    /** What a program has sent: the body is the page. */
    public static Upload ofBody(Context context) throws IOException {
        Optional<String> url = address(Optional.ofNullable(context.queryParam(ADDRESS)));
        try (InputStream body = context.bodyInputStream()) {
            byte[] bytes = body.readNBytes((int) MOST_BYTES_OF_A_FILE + 1);
            if (bytes.length > MOST_BYTES_OF_A_FILE) {
                throw new ContentTooLargeResponse("At most " + (MOST_BYTES_OF_A_FILE >> 20) + " MB.");
            }
            return new Upload(Optional.ofNullable(context.queryParam("name")), bytes, url);
        }
    }

    /** The last part of the name: browsers send no folders, others may send anything. */
    private static Optional<String> name(UploadedFile file) {
        String name = file.filename();
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return Optional.of(name.substring(slash + 1)).filter(last -> !last.isBlank());
    }

    private static Optional<String> address(Optional<String> given) {
        return given.map(String::strip)
                .filter(url -> !url.isEmpty() && url.length() <= LONGEST_ADDRESS)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
    }
}
