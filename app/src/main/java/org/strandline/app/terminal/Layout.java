package org.strandline.app.terminal;

/**
 * How a text for people is laid out.
 *
 * @param ink how words are set off
 * @param width the columns of a line
 */
public record Layout(Ink ink, int width) {

    /** Lines longer than this are tiring to read, however wide the window is. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;

    public Layout {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }
}
