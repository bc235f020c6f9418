package org.strandline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EventType;
import org.strandline.text.PartOfSpeech;

/** Finds the words of a sentence that tell of an event. */
final class TriggerFinder {

    /** What is turned down where somebody says that he will not do it. */
    private static final Set<EventType> FRIENDLY = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);

    /** What the participle before a noun tells of as done: "the jailed editor", not "the suspected spy". */
    private static final Set<EventType> DONE_TO =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.RETREAT);

    private final Lexicon lexicon = Lexicon.english();

    /** The triggers of a sentence, in order. */
    List<Trigger> find(Scene scene) {
        List<Trigger> triggers = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int token = 0; token < scene.size(); token++) {
            if (canTellAsVerb(scene, token)) {
                Optional<Entry> entry = lexicon.verb(scene, token);
                if (entry.isPresent()) {
                    List<Integer> words = taken(scene, token, entry.get());
                    taken.addAll(words);
                    taken.add(token);
                    add(scene, token, entry.get(), words, triggers);
                }
            }
        }
        for (int token = 0; token < scene.size(); token++) {
            if (!taken.contains(token) && canTell(scene, token)) {
                Optional<Entry> entry = lexicon.noun(scene, token);
                if (entry.isPresent() && isBacked(scene, token, entry.get())) {
                    add(scene, token, entry.get(), taken(scene, token, entry.get()), triggers);
                }
            }
        }
        triggers.addAll(Obligations.find(scene));
        triggers.sort((one, other) -> Integer.compare(one.token(), other.token()));
        return triggers;
    }

    private static void add(Scene scene, int token, Entry entry, List<Integer> words, List<Trigger> triggers) {
        entry.type()
                .filter(type -> !scene.is(token, "amod") || DONE_TO.contains(type))
                .ifPresent(type -> {
                    boolean refused = FRIENDLY.contains(type) && Refusals.isRefused(scene, token);
                    Trigger trigger = Trigger.of(scene, token, entry, refused ? EventType.REJECT : type, words);
                    triggers.add(trigger.at(whole(scene, token)));
                });
    }

    /** The word that a verb cut at its hyphen hangs on with its first half: the "tear" of "tear-gassed". */
    private static int whole(Scene scene, int token) {
        boolean cut = token > 1
                && scene.head(token) == token - 2
                && scene.pos(token - 1) == PartOfSpeech.PUNCT
                && scene.lower(token - 1).equals("-");
        return cut ? token - 2 : token;
    }

    /** Whether a word is a verb, or an adjective with a clause behind it ("willing to talk"). */
    private static boolean canTellAsVerb(Scene scene, int token) {
        if (scene.isVerb(token)) {
            return !isNounBeforeNoun(scene, token);
        }
        return scene.pos(token) == PartOfSpeech.ADJ && !scene.is(token, "amod");
    }

    /** Whether a word taken for a participle is a noun before its noun: "remand prisoners". */
    private static boolean isNounBeforeNoun(Scene scene, int token) {
        return scene.is(token, "amod")
                && scene.head(token) == token + 1
                && scene.lower(token).equals(scene.token(token).lemma());
    }

    private static List<Integer> taken(Scene scene, int token, Entry entry) {
        return entry.slots().stream()
                .flatMap(slot -> slot.taken(scene, token).stream())
                .toList();
    }

    /** Whether a noun stands for itself: not the "strike" of "strike action", nor a part of a name. */
    private static boolean canTell(Scene scene, int token) {
        // A gerund behind a noun is a noun that was taken for a verb: "died in police firing".
        boolean gerund = scene.pos(token) == PartOfSpeech.VERB
                && scene.lower(token).endsWith("ing")
                && scene.dependant(token, Set.of("compound", "det", "amod")).isPresent();
        boolean noun = gerund
                || scene.pos(token) == PartOfSpeech.NOUN
                || (scene.pos(token) == PartOfSpeech.PROPN && !scene.isInName(token));
        return noun && !scene.is(token, "compound") && !scene.is(token, "flat") && !scene.is(token, "amod");
    }

    /** Whether a noun that alone may be a mere topic tells of an event here. */
    private static boolean isBacked(Scene scene, int token, Entry entry) {
        return switch (entry.roles().backing()) {
            case NONE -> true;
            case VERB -> LightVerb.of(scene, token).isPresent();
            case ANYBODY ->
                entry.type()
                        .map(type -> PartsReader.read(Trigger.of(scene, token, entry, type, List.of())))
                        .filter(parts ->
                                !parts.actors().isEmpty() || !parts.recipients().isEmpty())
                        .isPresent();
        };
    }
}
