package org.strandline.app.web.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.strandline.export.Sheets;
import org.strandline.story.Evidence;
import tools.jackson.core.JsonGenerator;

/** Gives lists out: as CSV, and as JSON. */
public final class ListFiles {

    private static final String EVIDENCE = "evidence";

    private ListFiles() {}

    /** All rows that were asked for as CSV: a column for each of the list, and where the words stand. */
    public static <S, T> String csv(Picked<S, T> picked) {
        List<String> head = new ArrayList<>(
                picked.listing().columns().stream().map(Column::key).toList());
        head.add(EVIDENCE);
        List<List<String>> rows = new ArrayList<>();
        for (T row : picked.rows()) {
            List<String> cells = new ArrayList<>();
            picked.listing()
                    .columns()
                    .forEach(column -> cells.add(column.of(picked.source(), row).value()));
            cells.add(String.join(
                    " ",
                    picked.listing().evidence().apply(picked.source(), row).stream()
                            .map(ListFiles::place)
                            .toList()));
            rows.add(cells);
        }
        StringBuilder out = new StringBuilder();
        try {
            Sheets.write(head, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** As an address of this server says it, without the server. */
    private static String place(Evidence evidence) {
        return "/pages/" + evidence.page() + "?at=" + evidence.span().start() + "-"
                + evidence.span().end();
    }

    /** The properties of the object that a list is for programs. */
    public static <S, T> void json(JsonGenerator json, Picked<S, T> picked, int most) {
        json.writeNumberProperty("total", picked.rows().size());
        json.writeNumberProperty(
                "offset", Math.min(picked.form().offset(), picked.rows().size()));
        json.writeArrayPropertyStart(picked.listing().name());
        picked.window(most)
                .forEach(row -> picked.listing().json().accept(json, new Listing.Row<>(picked.source(), row)));
        json.writeEndArray();
    }
}
