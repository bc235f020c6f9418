package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.Attribution;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** How far reported words can reach that are not in quote marks: to the end of their sentence, and to the next reporting words beside them. */
final class Limits {

    private static final String AFTER = "after";
    private static final String ING = "ing";

    /** The relations of what bears the tense of a verb. */
    private static final Set<String> BEARERS = Set.of("aux", "cop");

    /** The relations of what makes a joined verb a clause of its own. */
    private static final Set<String> OWN = Set.of("nsubj", "aux", "cop");

    /** The relations by which verbs hang on the main verb of what is said. */
    private static final Set<String> INNER = Set.of("xcomp", "csubj", "advcl", "conj");

    private final String text;
    private final SentenceIndex sentences;

    Limits(String text, SentenceIndex sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** What of {@code part} can have been said by the words of {@code attribution}; empty where nothing can. */
    Optional<Span> within(Span part, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Optional.of(part);
        }
        Span cue = attribution.cue().get();
        Sentence sentence = sentences.at(cue.start()).orElseThrow();
        Optional<Span> inside = overlap(part, sentence.span());
        if (inside.isEmpty()) {
            boolean behind = part.start() > sentence.span().start();
            return behind && attribution.content().size() == 1 ? Optional.of(part) : Optional.empty();
        }
        Span said = beforeAside(beforeDeed(beforeNextCue(inside.get(), cue, sentence), cue, sentence), cue, sentence);
        return Optional.of(beforeOccasion(said, attribution, said.start()));
    }

    /**
     * What stands before the occasion on which it was said, from {@code from} on: in "says that the gap remains wide after the union put forward its terms" the
     * page tells in the past what went before, and the speaker speaks of the present.
     */
    Span beforeOccasion(Span part, Attribution attribution, int from) {
        Sentence sentence = sentences.at(part.start()).orElseThrow();
        if (attribution.cue().filter(cue -> cue.end() <= part.start()).isEmpty()) {
            return part;
        }
        for (int token = sentence.tokenAt(part.start()) + 1;
                token < sentence.tokens().size()
                        && sentence.tokens().get(token).span().start() < part.end();
                token++) {
            if (sentence.tokens().get(token).span().start() > from && opensOccasion(sentence, token, part)) {
                return new Span(
                        part.start(), sentence.tokens().get(token - 1).span().end());
            }
        }
        return part;
    }

    private boolean opensOccasion(Sentence sentence, int token, Span part) {
        Syntax syntax = sentence.syntax();
        Syntax.Arc mark = syntax.arc(token);
        if (!sentence.tokens().get(token).lemma().equals(AFTER)
                || !mark.universal().equals("mark")
                || !syntax.arc(mark.head()).universal().equals("advcl")
                || !isPast(sentence, mark.head())) {
            return false;
        }
        int main = syntax.arc(mark.head()).head();
        while (INNER.contains(syntax.arc(main).universal())) {
            main = syntax.arc(main).head();
        }
        return part.contains(sentence.tokens().get(main).span())
                && syntax.arc(main).universal().equals("ccomp")
                && !isPast(sentence, main);
    }

    /** Whether a verb, or the auxiliary that bears its tense, is in the past. */
    private boolean isPast(Sentence sentence, int verb) {
        return isPastForm(sentence, verb)
                || isUnchanged(sentence, verb)
                || sentence.syntax().dependants(verb).stream()
                        .anyMatch(child ->
                                BEARERS.contains(sentence.syntax().arc(child).universal())
                                        && isPastForm(sentence, child));
    }

    private static boolean isPastForm(Sentence sentence, int token) {
        Morphology morphology = sentence.tokens().get(token).morphology();
        return morphology.value("VerbForm").filter("Fin"::equals).isPresent()
                && morphology.value("Tense").filter("Past"::equals).isPresent();
    }

    /** "The union put": a verb that looks like the present has no "s" behind one subject only in the past. */
    private boolean isUnchanged(Sentence sentence, int verb) {
        Token token = sentence.tokens().get(verb);
        return token.span().of(text).equals(token.lemma())
                && token.morphology().value("VerbForm").filter("Fin"::equals).isPresent()
                && Phrases.dependant(sentence, verb, Set.of("nsubj"))
                        .filter(subject -> sentence.tokens()
                                .get(subject)
                                .morphology()
                                .value("Number")
                                .filter("Sing"::equals)
                                .isPresent())
                        .isPresent();
    }

    private static Optional<Span> overlap(Span a, Span b) {
        int start = Math.max(a.start(), b.start());
        int end = Math.min(a.end(), b.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /**
     * "Said the harbour would close, and called the board a disgrace": behind "would" only "call" could go on with what is said, and a verb in the past tells what the
     * speaker did besides.
     */
    private Span beforeDeed(Span part, Span cue, Sentence sentence) {
        OptionalInt verb = sentence.head(cue);
        Optional<Integer> said = verb.isPresent() && part.start() >= cue.end()
                ? Phrases.dependant(sentence, verb.getAsInt(), Set.of("ccomp"))
                        .filter(clause -> hasModal(sentence, clause))
                : Optional.empty();
        if (said.isEmpty()) {
            return part;
        }
        return sentence.syntax().dependants(said.get()).stream()
                .filter(word -> word > said.get() && isDeed(sentence, word))
                .map(word -> beginning(sentence, word))
                .filter(end -> end > part.start() && end < part.end())
                .findFirst()
                .map(end -> new Span(part.start(), end))
                .orElse(part);
    }

    private static boolean hasModal(Sentence sentence, int verb) {
        boolean bare = sentence.tokens()
                .get(verb)
                .morphology()
                .value("VerbForm")
                .filter("Inf"::equals)
                .isPresent();
        return bare
                && sentence.syntax().dependants(verb).stream()
                        .anyMatch(child ->
                                sentence.syntax().arc(child).universal().equals("aux")
                                        && CueWords.isModal(
                                                sentence.tokens().get(child).lemma()));
    }

    /** Whether a verb in the past without subject or auxiliary of its own is joined to another. */
    private boolean isDeed(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        Token token = sentence.tokens().get(verb);
        return syntax.arc(verb).universal().equals("conj")
                && token.partOfSpeech() == PartOfSpeech.VERB
                && token.morphology().value("Tense").filter("Past"::equals).isPresent()
                && !token.span().of(text).equals(token.lemma())
                && syntax.dependants(verb).stream()
                        .noneMatch(child -> OWN.contains(syntax.arc(child).universal()));
    }

    /** "Announced an arrest and said that …": the arrest ends where the second verb begins. */
    private Span beforeNextCue(Span part, Span cue, Sentence sentence) {
        OptionalInt verb = sentence.head(cue);
        List<Attribution> others = sentence.attributions();
        int end = part.end();
        for (Attribution other : others) {
            Span next = other.cue().orElse(cue);
            if (verb.isPresent() && next.start() > cue.end() && part.contains(next) && next.start() < end) {
                OptionalInt joined = sentence.head(next);
                if (joined.isPresent()
                        && (isJoined(sentence.syntax(), joined.getAsInt(), verb.getAsInt())
                                || isParticiple(sentence.tokens().get(joined.getAsInt())))) {
                    end = beginning(sentence, joined.getAsInt());
                }
            }
        }
        return end > part.start() ? new Span(part.start(), end) : part;
    }

    /**
     * What stands before the first aside of the page itself: a phrase or clause that hangs on the reporting verb ("confirmed the visit | in a statement"), or one
     * behind a comma that tells what else went on ("…, as it pushed for a deal").
     */
    private Span beforeAside(Span part, Span cue, Sentence sentence) {
        OptionalInt verb = sentence.head(cue);
        if (part.start() < cue.end() || verb.isEmpty()) {
            return part;
        }
        int from = sentence.tokenAt(part.start());
        for (int token = from + 1; token < sentence.tokens().size(); token++) {
            Span span = sentence.tokens().get(token).span();
            if (span.start() >= part.end()) {
                return part;
            }
            if (opensAside(sentence, token, from, verb.getAsInt())) {
                return new Span(
                        part.start(), sentence.tokens().get(token - 1).span().end());
            }
        }
        return part;
    }

    private boolean opensAside(Sentence sentence, int token, int from, int verb) {
        Syntax syntax = sentence.syntax();
        Syntax.Arc arc = syntax.arc(token);
        boolean leads = arc.universal().equals("case") || arc.universal().equals("mark");
        if (!leads || arc.head() <= token) {
            return false;
        }
        Syntax.Arc phrase = syntax.arc(arc.head());
        boolean aside = phrase.universal().equals("obl")
                || phrase.universal().equals("advcl")
                || phrase.universal().equals("nmod");
        boolean behindComma = sentence.tokens().get(token - 1).span().of(text).equals(",");
        String lemma = sentence.tokens().get(token).lemma();
        boolean medium = CueWords.leadsToMedium(lemma)
                && CueWords.isMedium(sentence.tokens().get(arc.head()).lemma())
                && Phrases.dependant(sentence, arc.head(), Set.of("acl", "ccomp"))
                        .isEmpty()
                && phrase.head() >= from - 1;
        boolean ofVerb =
                phrase.head() == verb && CueWords.leadsToMedium(lemma) && holdsPhraseOf(syntax, verb, from, token);
        return aside && (medium || ofVerb || (behindComma && CueWords.opensAside(lemma)));
    }

    /** Whether something else before it hangs on the verb: if not, the phrase itself is what was said. */
    private static boolean holdsPhraseOf(Syntax syntax, int verb, int from, int to) {
        for (int i = from; i < to; i++) {
            if (syntax.arc(i).head() == verb && !syntax.arc(i).universal().equals("punct")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Syntax syntax, int verb, int to) {
        Syntax.Arc arc = syntax.arc(verb);
        return arc.head() == to
                && (arc.universal().equals("conj") || arc.universal().equals("advcl"));
    }

    /** "Slammed the minister claiming that …": the same speaker goes on in a participle. */
    private boolean isParticiple(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB
                && token.span().of(text).endsWith(ING)
                && CueWords.actOfParticiple(token.lemma()).isPresent();
    }

    /** Where the clause of a verb begins: its "and", its subject, or the verb itself. */
    private static int beginning(Sentence sentence, int verb) {
        int first = verb;
        for (int dependant : sentence.syntax().dependants(verb)) {
            boolean leads = sentence.tokens().get(dependant).partOfSpeech() == PartOfSpeech.CCONJ
                    || sentence.syntax().arc(dependant).universal().equals("nsubj")
                    || sentence.syntax().arc(dependant).universal().equals("aux")
                    || sentence.syntax().arc(dependant).universal().equals("advmod");
            if (leads && dependant < first) {
                first = dependant;
            }
        }
        return sentence.tokens().get(first).span().start();
    }
}
