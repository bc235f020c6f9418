package org.strandline.app.web.page;

/** A kind of fact that can be shown in the text or not. */
public enum Layer {
    /** What somebody is said to have said. */
    STATEMENTS("said", "Who said what"),
    ENTITIES("who", "Who and where"),
    FIGURES("count", "How many"),
    TIMES("when", "When"),
    EVENTS("event", "What happened"),
    /** Who wants what in negotiations. */
    TALKS("talks", "Talks");

    private final String style;
    private final String title;

    Layer(String style, String title) {
        this.style = style;
        this.title = title;
    }

    /** The style class of its marks. */
    public String style() {
        return style;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
