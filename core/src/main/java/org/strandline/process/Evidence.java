package org.strandline.process;

import java.util.List;

/** Weighs whether a page is about a negotiation at all. */
final class Evidence {

    /** A page that weighs less is about something else, whatever is demanded and refused on it. */
    static final int LEAST = 2;

    /** What the nouns and the positions of a page about a negotiation weigh together, at the least. */
    static final int ENOUGH = 5;

    /** A page that weighs so much is about talks even if it names but one who holds them, or a mediator alone. */
    static final int CERTAIN = 7;

    private static final int STRONG = 2;

    private Evidence() {}

    /** How much the sentences speak of talks, offers, strikes and deals. */
    static int weight(List<Tree> trees) {
        return trees.stream().mapToInt(Evidence::weight).sum();
    }

    private static int weight(Tree tree) {
        boolean talk = false;
        boolean deal = false;
        for (int token = 0; token < tree.size(); token++) {
            talk |= Wording.NOUNS.has("talk", tree.lower(token));
            deal |= Wording.NOUNS.has(tree, token, "deal");
        }
        return (talk ? STRONG : 0) + (deal ? 1 : 0);
    }
}
