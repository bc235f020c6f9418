package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.record.Prose.Passage;
import org.strandline.text.Span;

/**
 * The sieve for words that have their speaker beside them and no verb between.
 *
 * <ul>
 *   <li>"MODERATOR: Where were you?" – a transcript
 *   <li>"We waited all night." – Nadia Brandt
 *   <li>Harbour 'must reopen by May' – minister, in a headline; Minister: harbour must reopen
 * </ul>
 */
final class SignedSpeech {

    private static final String DASHES = "–—―-";

    /** A speaker's name, office included, has at most so many words. */
    private static final int MOST_NAME_WORDS = 7;

    /** What follows a name in capitals is speech if it has so many words; fewer are a label's value. */
    private static final int FEWEST_WORDS = 3;

    /** In a headline the speaker has fewer. */
    private static final int MOST_HEADLINE_WORDS = 3;

    /** A page with fewer turns is no transcript: what stands in capitals before a colon is a label. */
    private static final int FEWEST_TURNS = 2;

    private final String text;
    private final boolean isTranscript;

    SignedSpeech(Prose prose) {
        this.text = prose.text();
        this.isTranscript = prose.passages().stream()
                        .filter(passage -> turn(passage).isPresent())
                        .limit(FEWEST_TURNS)
                        .count()
                >= FEWEST_TURNS;
    }

    /** What the speakers beside it say in {@code passage}. */
    Optional<Draft> draft(Passage passage, Quotations quotations) {
        Optional<Draft> turn = isTranscript ? turn(passage) : Optional.empty();
        return turn.or(() -> signed(passage, quotations)).or(() -> headline(passage));
    }

    /** A name in capitals and a colon, then what was said. */
    private Optional<Draft> turn(Passage passage) {
        int colon = text.indexOf(':', passage.span().start());
        if (colon < 0 || colon + 1 >= passage.span().end() || passage.type() == BlockType.HEADLINE) {
            return Optional.empty();
        }
        Span name = new Span(passage.span().start(), colon);
        boolean capitals = name.length() > 2
                && name.of(text).chars().noneMatch(Character::isLowerCase)
                && name.of(text).chars().filter(Character::isLetter).count() > 2
                && words(name) <= MOST_NAME_WORDS
                && words(new Span(colon + 1, passage.span().end())) >= FEWEST_WORDS;
        return capitals ? draft(new Span(colon + 1, passage.span().end()), name) : Optional.empty();
    }

    /** A quotation that is the whole of a passage but for a dash and a name. */
    private Optional<Draft> signed(Passage passage, Quotations quotations) {
        List<Quotation> in = quotations.in(passage.span());
        if (in.isEmpty() || in.getFirst().outer().start() != passage.span().start()) {
            return Optional.empty();
        }
        Quotation last = in.getLast();
        int dash = skipSpace(last.outer().end());
        if (dash >= passage.span().end() || DASHES.indexOf(text.charAt(dash)) < 0) {
            return Optional.empty();
        }
        Span name = new Span(dash + 1, passage.span().end());
        Span said = new Span(in.getFirst().inner().start(), last.inner().end());
        return Edges.trimmed(text, name)
                .filter(speaker -> isName(speaker, MOST_NAME_WORDS))
                .map(speaker -> new Draft(List.of(said), Optional.empty(), Optional.of(speaker)));
    }

    /** A headline with the speaker before a colon or behind a dash. */
    private Optional<Draft> headline(Passage passage) {
        if (passage.type() != BlockType.HEADLINE) {
            return Optional.empty();
        }
        String words = passage.span().of(text);
        int colon = words.indexOf(": ");
        Optional<Draft> draft = Optional.empty();
        if (colon > 0) {
            Span name = new Span(passage.span().start(), passage.span().start() + colon);
            draft = isName(name, MOST_HEADLINE_WORDS) && isQuotedNext(words, colon)
                    ? draft(new Span(name.end() + 1, passage.span().end()), name)
                    : Optional.empty();
        }
        int dash = Math.max(words.lastIndexOf(" – "), Math.max(words.lastIndexOf(" — "), words.lastIndexOf(" - ")));
        if (draft.isEmpty() && dash > 0) {
            int at = passage.span().start() + dash;
            Span name = new Span(at + 3, passage.span().end());
            draft = words(name) <= MOST_HEADLINE_WORDS
                            && words(new Span(passage.span().start(), at)) > MOST_HEADLINE_WORDS
                    ? draft(new Span(passage.span().start(), at), name)
                    : Optional.empty();
        }
        return draft;
    }

    /** Without quote marks what stands before a colon may be the topic: "Dam talks: what we know". */
    private static boolean isQuotedNext(String words, int colon) {
        return colon + 2 < words.length() && "'\"‘“".indexOf(words.charAt(colon + 2)) >= 0;
    }

    private Optional<Draft> draft(Span said, Span name) {
        Optional<Span> speaker = Edges.trimmed(text, name);
        return Edges.trimmed(text, said)
                .filter(part -> speaker.isPresent())
                .map(part -> new Draft(List.of(part), Optional.empty(), speaker));
    }

    /** A few words, the first with a capital letter. */
    private boolean isName(Span span, int most) {
        Optional<Span> name = Edges.trimmed(text, span);
        return name.filter(found -> Character.isUpperCase(text.charAt(found.start())) && words(found) <= most)
                .isPresent();
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private int words(Span span) {
        return Quotation.words(text, span);
    }
}
