package org.strandline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** A sentence, its tree made walkable downwards, and who stands at which of its words. */
final class Scene {

    private static final Set<String> PARTICLES = Set.of("out", "away", "back", "off", "up", "down", "over");

    private final Sentence sentence;
    private final String text;
    private final List<List<Integer>> dependants;
    private final List<Optional<Entity>> players;

    /**
     * @param sentence a sentence of the page
     * @param text the text of the page
     * @param players for each token the entity whose mention has that token as its head
     */
    Scene(Sentence sentence, String text, List<Optional<Entity>> players) {
        this.sentence = sentence;
        this.text = text;
        this.dependants = sentence.syntax().dependants();
        this.players = List.copyOf(players);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int token) {
        return sentence.tokens().get(token);
    }

    String lower(int token) {
        return token(token).span().of(text).toLowerCase(Locale.ROOT);
    }

    PartOfSpeech pos(int token) {
        return token(token).partOfSpeech();
    }

    int head(int token) {
        return sentence.syntax().arc(token).head();
    }

    /** The relation of a token to its head, with its subtype. */
    String relation(int token) {
        return sentence.syntax().arc(token).relation();
    }

    /** Whether a token hangs on its head by {@code relation}, whatever the subtype. */
    boolean is(int token, String relation) {
        return sentence.syntax().arc(token).universal().equals(relation);
    }

    List<Integer> dependants(int token) {
        return dependants.get(token);
    }

    /** The tokens that hang on {@code token} by {@code relation}, whatever the subtype. */
    List<Integer> dependants(int token, String relation) {
        return dependants(token).stream().filter(child -> is(child, relation)).toList();
    }

    /** The first token that hangs on {@code token} by one of {@code relations}, whatever the subtype. */
    OptionalInt dependant(int token, Set<String> relations) {
        return dependants(token).stream()
                .filter(child -> relations.contains(sentence.syntax().arc(child).universal()))
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

    /** The characters from the start of one token to the end of another. */
    Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    /** Whether a token stands in a name. */
    boolean isInName(int token) {
        Span span = token(token).span();
        return sentence.names().stream().anyMatch(name -> name.span().overlaps(span));
    }

    /** Whether {@code token} hangs on {@code above} through however many others. */
    boolean isUnder(int token, int above) {
        int at = token;
        while (at != Syntax.ROOT && at != above) {
            at = head(at);
        }
        return at == above;
    }
}
