package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.TimeExpression;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Where, on what, when and to whom something was said: what hangs on the reporting words, and not on what was said. */
final class Circumstances {

    private static final Set<String> PLACES = Set.of("obl", "obl:unmarked", "nmod", "obl:agent");
    private static final Set<String> MEDIUM_CASES =
            Set.of("in", "on", "at", "via", "during", "through", "to", "by", "over");
    private static final Set<String> ADDRESSEES = Set.of("obj", "iobj", "obl:arg");
    private static final Set<String> TELLING =
            Set.of("tell", "inform", "assure", "remind", "ask", "warn", "advise", "urge", "brief", "notify", "promise");
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "write", "post", "take", "appear", "tweet");

    private final String text;
    private final Draft draft;
    private final Sentence sentence;
    private final List<Integer> verbs;

    /**
     * @param sentence the sentence that the cue stands in
     */
    Circumstances(String text, Draft draft, Sentence sentence) {
        this.text = text;
        this.draft = draft;
        this.sentence = sentence;
        this.verbs = verbs();
    }

    /** The cue's words, and the verbs that speak of speaking beside it: "Speaking to …, she said". */
    private List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        Span cue = draft.cue().orElseThrow();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.span().overlaps(cue)) {
                verbs.add(i);
                for (int clause : sentence.syntax().dependants(i)) {
                    if (sentence.syntax().arc(clause).universal().equals("advcl")
                            && SPEAKING.contains(sentence.tokens().get(clause).lemma())) {
                        verbs.add(clause);
                    }
                }
            }
        }
        return verbs;
    }

    /** Where or on what it was said, in the page's words. */
    Optional<String> medium() {
        for (int verb : verbs) {
            boolean speaking = SPEAKING.contains(sentence.tokens().get(verb).lemma());
            for (int dependant : sentence.syntax().dependants(verb)) {
                if (PLACES.contains(sentence.syntax().arc(dependant).relation())
                        && isOutside(dependant)
                        && hasCase(dependant)
                        && (isMedium(dependant) || (speaking && isOutlet(dependant)))) {
                    return Optional.of(words(dependant));
                }
            }
        }
        return Optional.empty();
    }

    /** When it was said: the time that hangs on the reporting words, or else the only one outside of what was said. */
    Optional<String> said(List<TimeExpression> times) {
        List<TimeExpression> outside = times.stream()
                .filter(time -> sentence.span().contains(time.span()) && !draft.overlaps(time.span()))
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .toList();
        for (TimeExpression time : outside) {
            if (hangsOnCue(sentence.tokenAt(time.span().end() - 1))) {
                return Optional.of(time.value());
            }
        }
        return Optional.empty();
    }

    /** To whom it was said, in the page's words. */
    List<String> to() {
        List<String> to = new ArrayList<>();
        for (int verb : verbs) {
            boolean telling = TELLING.contains(sentence.tokens().get(verb).lemma());
            for (int dependant : sentence.syntax().dependants(verb)) {
                Syntax.Arc arc = sentence.syntax().arc(dependant);
                boolean told = telling && ADDRESSEES.contains(arc.relation());
                boolean spokenTo = arc.universal().equals("obl")
                        && caseOf(dependant).filter("to"::equals).isPresent();
                if ((told || (spokenTo && !isMedium(dependant)))
                        && isOutside(dependant)
                        && Phrases.isNominal(sentence, dependant)) {
                    to.add(words(dependant));
                }
            }
        }
        return to;
    }

    private boolean hangsOnCue(int token) {
        int at = token;
        while (at != Syntax.ROOT) {
            if (verbs.contains(at)) {
                return true;
            }
            Token word = sentence.tokens().get(at);
            if (draft.overlaps(word.span()) || word.partOfSpeech() == PartOfSpeech.VERB) {
                return false;
            }
            at = sentence.syntax().arc(at).head();
        }
        return false;
    }

    private boolean isMedium(int token) {
        String word = sentence.tokens().get(token).span().of(text);
        return CueWords.isMedium(sentence.tokens().get(token).lemma()) || CueWords.isMedium(word);
    }

    private boolean isOutlet(int token) {
        Span phrase = Phrases.phrase(sentence, token);
        for (int i = sentence.tokenAt(phrase.start());
                i < sentence.tokens().size() && sentence.tokens().get(i).span().start() < phrase.end();
                i++) {
            if (CueWords.isOutlet(sentence.tokens().get(i).span().of(text))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCase(int token) {
        return caseOf(token).filter(MEDIUM_CASES::contains).isPresent();
    }

    private Optional<String> caseOf(int token) {
        return Phrases.dependant(sentence, token, Set.of("case"))
                .map(preposition -> sentence.tokens().get(preposition).lemma());
    }

    private boolean isOutside(int token) {
        return !draft.overlaps(sentence.tokens().get(token).span());
    }

    /** The phrase without its preposition and article. */
    private String words(int head) {
        Span phrase = Phrases.phrase(sentence, head);
        int from = sentence.tokenAt(phrase.start());
        while (from < head && isFunctionWord(sentence.tokens().get(from))) {
            from++;
        }
        return new Span(sentence.tokens().get(from).span().start(), phrase.end()).of(text);
    }

    private static boolean isFunctionWord(Token token) {
        return switch (token.partOfSpeech()) {
            case ADP, DET, PUNCT -> true;
            case ADJ, ADV, AUX, CCONJ, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, SYM, VERB, X -> false;
        };
    }
}
