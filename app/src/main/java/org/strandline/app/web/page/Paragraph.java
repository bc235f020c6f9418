package org.strandline.app.web.page;

import java.util.List;

/**
 * One block of a page.
 *
 * @param kind what it is: {@code paragraph}, {@code teaser}
 * @param pieces its words
 * @param notes the notes beside it
 * @param leftOut whether it is not part of the article
 */
public record Paragraph(String kind, List<Piece> pieces, List<Note> notes, boolean leftOut) {

    public Paragraph {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }
}
