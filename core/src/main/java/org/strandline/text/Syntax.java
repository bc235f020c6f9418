package org.strandline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence: each token hangs on another one, its head, or is the root.
 *
 * @param arcs what each token hangs on, in the order of the tokens; just one of them is the root, and no token hangs on itself, through however many others
 */
public record Syntax(List<Arc> arcs) {

    /** The head of the root: none. */
    public static final int ROOT = -1;

    /**
     * What one token hangs on.
     *
     * @param head index of the head among the sentence's tokens, {@link #ROOT} for the root
     * @param relation the relation's name in Universal Dependencies 2, with its subtype, such as {@code nsubj:pass}
     */
    public record Arc(int head, String relation) {

        /** The relation without its subtype. */
        public String universal() {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }

    public Syntax {
        arcs = List.copyOf(arcs);
        requireTree(arcs);
    }

    public Arc arc(int token) {
        return arcs.get(token);
    }

    /** Index of the token that hangs on none. */
    public int root() {
        int root = 0;
        while (arcs.get(root).head() != ROOT) {
            root++;
        }
        return root;
    }

    /** Indexes of the tokens that hang on {@code token}, in order. */
    public List<Integer> dependants(int token) {
        List<Integer> dependants = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == token) {
                dependants.add(i);
            }
        }
        return dependants;
    }

    /** For each token the indexes of those that hang on it, in order. */
    public List<List<Integer>> dependants() {
        List<List<Integer>> dependants = new ArrayList<>();
        arcs.forEach(arc -> dependants.add(new ArrayList<>()));
        for (int i = 0; i < arcs.size(); i++) {
            int head = arcs.get(i).head();
            if (head != ROOT) {
                dependants.get(head).add(i);
            }
        }
        return dependants;
    }

    /** Whether {@code token} hangs on {@code above}, through however many others, or is it. */
    public boolean isUnder(int token, int above) {
        int at = token;
        while (at != ROOT && at != above) {
            at = arc(at).head();
        }
        return at == above;
    }

    private static void requireTree(List<Arc> arcs) {
        int roots = 0;
        byte[] reached = new byte[arcs.size()];
        for (int start = 0; start < arcs.size(); start++) {
            if (arcs.get(start).head() == ROOT) {
                roots++;
            }
            climb(arcs, start, reached);
        }
        if (roots != 1) {
            throw new IllegalArgumentException("a tree has one root, this one has " + roots);
        }
    }

    /** Walks from a token to the root. 1 marks the tokens of this walk, 2 those that are known to lead to the root. */
    private static void climb(List<Arc> arcs, int start, byte[] reached) {
        int token = start;
        while (token != ROOT && reached[token] == 0) {
            reached[token] = 1;
            int head = arcs.get(token).head();
            if (head < ROOT || head >= arcs.size()) {
                throw new IllegalArgumentException("token " + token + " hangs on " + head + ", which is no token");
            }
            token = head;
        }
        if (token != ROOT && reached[token] == 1) {
            throw new IllegalArgumentException("token " + token + " hangs on itself");
        }
        token = start;
        while (token != ROOT && reached[token] == 1) {
            reached[token] = 2;
            token = arcs.get(token).head();
        }
    }
}
