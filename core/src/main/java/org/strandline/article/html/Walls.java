package org.strandline.article.html;

import java.util.Set;

/** Boxes that stand between a reader and the article: they ask for consent, or sell the rest. */
final class Walls {

    /** Lines of such a box, at most. */
    private static final int LINES = 16;

    /** One of these is in what asks for consent. */
    private static final Set<String> CONSENT = Set.of("cookie", "cookies", "privacy", "consent", "datenschutz", "gdpr");

    private Walls() {}

    /** Whether {@code box} asks for consent, however much of the page's text it is: by its name and by its words. */
    static boolean asksConsent(Layout layout, Layout.Box box) {
        if (!box.cues().has(Cue.CONSENT) || box.endLine() - box.firstLine() > LINES) {
            return false;
        }
        boolean says = false;
        for (int index = box.firstLine(); index < box.endLine(); index++) {
            Line line = layout.line(index);
            if (line.kind() == Line.Kind.TITLE) {
                return false;
            }
            for (String word : says ? new String[0] : WordKey.split(line.key())) {
                says = says || CONSENT.contains(word);
            }
        }
        return says;
    }

    /** Whether line {@code index} is in a box that sells the rest of the article: named so, and with words of an offer. */
    static boolean sells(Layout layout, int index) {
        for (int at = layout.line(index).box(); at >= 0; at = layout.box(at).parent()) {
            Layout.Box box = layout.box(at);
            if (box.endLine() - box.firstLine() > LINES) {
                return false;
            }
            if (box.cues().has(Cue.PAYWALL)) {
                return offers(layout, box);
            }
        }
        return false;
    }

    private static boolean offers(Layout layout, Layout.Box box) {
        for (int index = box.firstLine(); index < box.endLine(); index++) {
            if (LineWording.OFFER.matches(layout.line(index).key())) {
                return true;
            }
        }
        return false;
    }
}
