package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Statement.Act;
import org.strandline.text.Attribution;
import org.strandline.text.Morphology.VerbForm;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Reads by its tree alone that somebody says something: "the envoy told the paper that talks had failed"; "she attacked the plan, saying it was late". */
final class Reported {

    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> CLAUSES = Set.of("ccomp");
    private static final Set<String> TOLD = Set.of("obj", "iobj");

    /** The annotators of English call a form with -ing the one or the other. */
    private static final Set<VerbForm> ING = Set.of(VerbForm.PARTICIPLE, VerbForm.GERUND);

    private Reported() {}

    /** What is said in {@code words}, where they are nothing but a clause with whoever says it, a verb of saying and what is said. */
    static Optional<Attribution> in(Sentence sentence, Span words) {
        OptionalInt head = sentence.span().contains(words) ? sentence.head(words) : OptionalInt.empty();
        if (head.isEmpty() || !says(sentence.tokens().get(head.getAsInt()))) {
            return Optional.empty();
        }
        int verb = head.getAsInt();
        Optional<Span> source = Phrases.dependant(sentence, verb, SUBJECT)
                .map(subject -> Phrases.phrase(sentence, subject))
                .filter(words::contains);
        Optional<Span> said = Phrases.dependant(sentence, verb, CLAUSES)
                .filter(clause -> clause > verb)
                .map(clause -> beginning(sentence, verb, clause))
                .filter(start -> start < words.end())
                .map(start -> new Span(start, words.end()));
        return source.isEmpty() || said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        source, Optional.of(sentence.tokens().get(verb).span()), List.of(said.get())));
    }

    /**
     * {@code attribution} by the participle that says it, where the model took the verb before: what "she attacked the plan, saying it was late" says is
     * that it was late. A verb that cites another tells who says it: "the paper quotes him saying it was late".
     */
    static Attribution byParticiple(Attribution attribution, Sentence sentence) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        if (verb.isEmpty()
                || CueWords.cites(sentence.tokens().get(verb.getAsInt()).lemma())
                || Phrases.dependant(sentence, verb.getAsInt(), CLAUSES).isPresent()) {
            return attribution;
        }
        Span content = new Span(
                attribution.content().getFirst().start(),
                attribution.content().getLast().end());
        return sentence.syntax().dependants(verb.getAsInt()).stream()
                .filter(word -> word > verb.getAsInt() && isSaying(sentence, word))
                .filter(word -> content.contains(sentence.tokens().get(word).span()))
                .findFirst()
                .flatMap(word -> Phrases.dependant(sentence, word, CLAUSES)
                        .map(clause -> beginning(sentence, word, clause))
                        .filter(start -> start < content.end())
                        .map(start -> new Attribution(
                                attribution.source(),
                                Optional.of(sentence.tokens().get(word).span()),
                                List.of(new Span(start, content.end())))))
                .orElse(attribution);
    }

    /** Whether a word is a participle by which somebody says something. */
    static boolean isSaying(Sentence sentence, int word) {
        return sentence.syntax().arc(word).universal().equals("advcl")
                && sentence.tokens()
                        .get(word)
                        .morphology()
                        .verbForm()
                        .filter(ING::contains)
                        .isPresent()
                && sentence.tokens().get(word).partOfSpeech() == PartOfSpeech.VERB
                && says(CueWords.actOfParticiple(sentence.tokens().get(word).lemma()));
    }

    private static boolean says(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB && says(CueWords.act(token.lemma()));
    }

    private static boolean says(Optional<Act> done) {
        return done.filter(act -> act != Act.THINKS && act != Act.WANTS).isPresent();
    }

    /** Where a clause that is said begins: at its "that", or behind the verb and whoever is told. */
    static int beginning(Sentence sentence, int verb, int clause) {
        Syntax syntax = sentence.syntax();
        int first = verb + 1;
        for (int token = verb + 1; token < clause; token++) {
            Syntax.Arc arc = syntax.arc(token);
            if (arc.head() == clause && arc.universal().equals("mark")) {
                return sentence.tokens().get(token).span().start();
            }
            if (arc.head() == verb && TOLD.contains(arc.relation())) {
                first = sentence.tokenAt(Phrases.phrase(sentence, token).end());
            }
        }
        return sentence.tokens().get(first).span().start();
    }
}
