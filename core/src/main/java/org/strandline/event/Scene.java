package org.strandline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.grammar.SentenceTree;
import org.strandline.grammar.Walkable;
import org.strandline.record.Entity;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** A sentence, its tree made walkable downwards, and who stands at which of its words. */
final class Scene implements Walkable {

    private static final Set<String> PARTICLES = Set.of("out", "away", "back", "off", "up", "down", "over");

    private final SentenceTree tree;
    private final List<Optional<Entity>> players;
    private final Theme theme;

    /**
     * @param sentence a sentence of the page
     * @param text the text of the page
     * @param players for each token the entity whose mention has that token as its head
     * @param theme what the page is about
     */
    Scene(Sentence sentence, String text, List<Optional<Entity>> players, Theme theme) {
        this.tree = new SentenceTree(sentence, text);
        this.players = List.copyOf(players);
        this.theme = theme;
    }

    @Override
    public SentenceTree tree() {
        return tree;
    }

    Theme theme() {
        return theme;
    }

    /** The first token that hangs on {@code token} by one of {@code relations}, whatever the subtype. */
    OptionalInt dependant(int token, Set<String> relations) {
        return dependants(token).stream()
                .filter(child -> relations.contains(universal(child)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The preposition of a noun phrase, without a particle before it ("out of"); "because of" by its first word; empty where it has none. */
    String preposition(int noun) {
        String preposition = "";
        for (int child : dependants(noun)) {
            if (child < noun && is(child, "case") && (preposition.isEmpty() || PARTICLES.contains(preposition))) {
                preposition = lower(child);
            }
        }
        return preposition;
    }

    /** Whether the token is a verb, or is used as one whatever it was taken for. */
    boolean isVerb(int token) {
        return switch (pos(token)) {
            case VERB -> true;
            case NOUN, PROPN, ADJ, AUX -> dependant(token, Set.of("obj")).isPresent();
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    boolean isNoun(int token) {
        return pos(token) == PartOfSpeech.NOUN || pos(token) == PartOfSpeech.PROPN;
    }

    /** The token and those that are joined to it by "and" or a comma. */
    List<Integer> joined(int token) {
        List<Integer> joined = new ArrayList<>(List.of(token));
        for (int child : dependants(token, "conj")) {
            if (isNoun(child)
                    || pos(child) == PartOfSpeech.PRON
                    || player(child).isPresent()) {
                joined.add(child);
            }
        }
        return joined;
    }

    /** Who or what stands at a token. */
    Optional<Entity> player(int token) {
        return players.get(token);
    }

    /** Whether a token stands in a name. */
    boolean isInName(int token) {
        Span span = token(token).span();
        return sentence().names().stream().anyMatch(name -> name.span().overlaps(span));
    }
}
