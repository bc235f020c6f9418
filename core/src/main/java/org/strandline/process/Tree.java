package org.strandline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.strandline.grammar.SentenceTree;
import org.strandline.grammar.Walkable;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** A sentence as the sieves of this package read it: its words in small letters, and its tree from the heads down. */
final class Tree implements Walkable {

    /** A longer sentence is a table or a trap, and no sieve reads it. */
    private static final int LONGEST = 250;

    private static final int CLIMB = 6;
    private static final Set<String> JOINED = Set.of("conj", "xcomp");

    private final SentenceTree tree;
    private final int passage;
    private final BlockType block;
    private final List<String> words;
    private final int[] first;
    private final int[] last;

    private Tree(Sentence sentence, String text, int passage, BlockType block) {
        this.tree = new SentenceTree(sentence, text);
        this.passage = passage;
        this.block = block;
        int size = sentence.tokens().size();
        this.words = new ArrayList<>(size);
        this.first = new int[size];
        this.last = new int[size];
        for (int i = 0; i < size; i++) {
            words.add(sentence.tokens()
                    .get(i)
                    .span()
                    .of(text)
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\''));
            first[i] = i;
            last[i] = i;
        }
        measure();
    }

    /** The sentences of an article, without those that are too long to be sentences. */
    static List<Tree> all(Prose prose) {
        List<Tree> trees = new ArrayList<>();
        int passage = 0;
        for (Prose.Passage part : prose.passages()) {
            for (Sentence sentence : part.sentences()) {
                if (sentence.tokens().size() <= LONGEST) {
                    trees.add(new Tree(sentence, prose.text(), passage, part.type()));
                }
            }
            passage++;
        }
        return trees;
    }

    /** Finds the ends of every subtree, the deepest first. */
    private void measure() {
        List<Integer> order = new ArrayList<>();
        order.add(sentence().syntax().root());
        for (int i = 0; i < order.size(); i++) {
            order.addAll(dependants(order.get(i)));
        }
        for (int i = order.size() - 1; i > 0; i--) {
            int token = order.get(i);
            int head = head(token);
            first[head] = Math.min(first[head], first[token]);
            last[head] = Math.max(last[head], last[token]);
        }
    }

    @Override
    public SentenceTree tree() {
        return tree;
    }

    /** Index of the passage that it stands in. */
    int passage() {
        return passage;
    }

    /** Whether it stands in running text, not in a headline or under a picture. */
    boolean isBody() {
        return block.isBody();
    }

    /** A token in small letters, its apostrophe straight. */
    @Override
    public String lower(int token) {
        return words.get(token);
    }

    boolean isNominal(int token) {
        return switch (pos(token)) {
            case NOUN, PROPN, PRON, NUM, SYM -> true;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, VERB, X -> false;
        };
    }

    /** Whether a verb has its base form and no auxiliary although its subject is one: that each side *cut*. */
    boolean isBare(int token) {
        boolean ends = lower(token).endsWith("s") || lower(token).endsWith("ed");
        return isVerb(token)
                && !ends
                && child(token, "aux", "cop").isEmpty()
                && child(token, "nsubj").isPresent();
    }

    boolean isVerb(int token) {
        return pos(token) == PartOfSpeech.VERB;
    }

    Span span(int token) {
        return sentence().tokens().get(token).span();
    }

    int first(int token) {
        return first[token];
    }

    int last(int token) {
        return last[token];
    }

    /** Whether the relation of a token, with or without its subtype, is one of {@code relations}. */
    boolean is(int token, String... relations) {
        for (String relation : relations) {
            if (universal(token).equals(relation) || relation(token).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The first dependant with one of {@code relations}. */
    Optional<Integer> child(int token, String... relations) {
        return dependants(token).stream().filter(child -> is(child, relations)).findFirst();
    }

    /** The first of the children behind {@code token} that hang on it by one of the relations. */
    Optional<Integer> childBehind(int token, String... relations) {
        return dependants(token).stream()
                .filter(child -> child > token && is(child, relations))
                .findFirst();
    }

    /** The preposition or conjunction of a phrase, such as {@code on} of "on frozen beef"; empty where it has none. */
    String marker(int token) {
        return child(token, "case", "mark").map(this::lower).orElse("");
    }

    boolean isCaseOfChild(int token, int head) {
        return is(token, "case", "mark") && head(head(token)) == head;
    }

    /** A phrase and all that is joined to it: A, B and C. */
    List<Integer> joined(int token) {
        List<Integer> joined = new ArrayList<>(List.of(token));
        for (int child : dependants(token)) {
            if (is(child, "conj")) {
                joined.add(child);
            }
        }
        return joined;
    }

    /** Who or what does what the predicate at {@code token} says; of a predicate that is joined to another, what does that. */
    Optional<Integer> subject(int token) {
        int at = token;
        for (int steps = 0; steps < CLIMB && at != Syntax.ROOT; steps++) {
            Optional<Integer> subject = child(at, "nsubj").or(ownSubject(at)).or(bareSubject(at));
            if (subject.isPresent()) {
                return subject.map(found -> antecedent(found));
            }
            if (is(at, "acl") && !relation(at).equals("acl:relcl")) {
                return Optional.empty();
            }
            if (is(at, "xcomp") && child(head(at), "obj", "iobj").isPresent()) {
                return child(head(at), "obj", "iobj");
            }
            if (!JOINED.contains(universal(at)) && !(is(at, "advcl", "parataxis") && !isMarked(at))) {
                return Optional.empty();
            }
            at = head(at);
        }
        return Optional.empty();
    }

    /** The noun before "was not against talks", which the model takes for the owner of the talks. */
    private Supplier<Optional<Integer>> ownSubject(int token) {
        return () ->
                child(token, "cop").flatMap(copula -> child(token, "nmod:poss").filter(owner -> owner < copula));
    }

    /** The noun before a verb that the model takes for an adjunct although no preposition leads to it. */
    private Supplier<Optional<Integer>> bareSubject(int token) {
        return () -> dependants(token).stream()
                .filter(child -> child < token && relation(child).equals("obl") && isNominal(child))
                .filter(child -> child(child, "case", "mark").isEmpty())
                .findFirst();
    }

    private boolean isMarked(int token) {
        return child(token, "mark").filter(mark -> !lower(mark).equals("to")).isPresent();
    }

    /** The noun that a relative pronoun stands for. */
    private int antecedent(int token) {
        String word = lower(token);
        boolean relative = word.equals("who") || word.equals("which") || word.equals("that");
        int verb = head(token);
        while (relative && verb != Syntax.ROOT && is(verb, "conj", "xcomp")) {
            verb = head(verb);
        }
        return relative && verb != Syntax.ROOT && relation(verb).equals("acl:relcl") ? head(verb) : token;
    }
}
