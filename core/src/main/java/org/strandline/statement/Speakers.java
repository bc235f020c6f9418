package org.strandline.statement;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Source;
import org.strandline.record.Statement.Anonymity;
import org.strandline.text.Morphology.Count;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Token;

/** Says who stands behind the words for a source, and how far the page names them. */
final class Speakers {

    /** A mention begins at most so many characters before the words that it shares a head with. */
    private static final int REACH = 80;

    private static final Set<String> APPOSITION = Set.of("appos");
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private final String text;
    private final SentenceIndex sentences;
    private final NavigableMap<Integer, Owned> mentions = new TreeMap<>();

    /** A mention and whose it is. */
    private record Owned(Mention mention, Entity entity) {}

    Speakers(String text, SentenceIndex sentences, List<Entity> entities) {
        this.text = text;
        this.sentences = sentences;
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> mentions.put(mention.span().start(), new Owned(mention, entity)));
        }
    }

    /** The source that some words stand for. */
    Source source(Span words) {
        Optional<Owned> owned = owner(words)
                .filter(found -> found.entity().isNamed())
                .or(() -> apposed(words))
                .or(() -> owner(words));
        Optional<Token> head = head(words);
        boolean document = head.filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN)
                .filter(token -> CueWords.isDocument(token.lemma()))
                .isPresent();
        if (owned.isEmpty()) {
            return new Source(Optional.empty(), described(words), words, false, kind(head, document));
        }
        Entity entity = owned.get().entity();
        boolean described = !entity.isNamed()
                && head.filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN)
                        .isPresent();
        return new Source(
                Optional.of(entity.id()),
                described ? described(words) : entity.name(),
                words,
                entity.isNamed(),
                document ? Source.Kind.DOCUMENT : kind(entity.type()));
    }

    /**
     * The source that some words stand for, behind {@code last}: "it" and "they" are whoever spoke last, if that was a body or several people.
     *
     * @param last who spoke before
     */
    Source source(Span words, Optional<Source> last) {
        Source source = source(words);
        boolean goesOn = last.filter(before ->
                        head(words).filter(token -> goesOn(token, before)).isPresent())
                .isPresent();
        if (!goesOn) {
            return source;
        }
        Source before = last.get();
        return new Source(before.entity(), before.name(), words, before.named(), before.kind());
    }

    private boolean goesOn(Token token, Source last) {
        String word = token.span().of(text);
        return switch (last.kind()) {
            case ORGANISATION, DOCUMENT -> word.equalsIgnoreCase("it");
            case GROUP -> word.equalsIgnoreCase("they");
            case PERSON, UNKNOWN -> false;
        };
    }

    /** How far the page names a source. */
    Anonymity anonymity(Source source) {
        if (source.kind() == Source.Kind.DOCUMENT) {
            return Anonymity.DOCUMENT;
        }
        if (source.named()) {
            return Anonymity.NAMED;
        }
        Optional<Token> head = head(source.span());
        if (source.kind() == Source.Kind.GROUP
                || source.kind() == Source.Kind.ORGANISATION
                || head.filter(Speakers::isPlural).isPresent()) {
            return Anonymity.COLLECTIVE;
        }
        boolean noun =
                head.filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN).isPresent();
        return noun || source.entity().isPresent() ? Anonymity.ROLE : Anonymity.UNKNOWN;
    }

    /** The words for a source without an article before them and without what is told about it behind a comma. */
    private String described(Span words) {
        int comma = aside(words);
        Span first = comma > 0 ? new Span(words.start(), comma) : words;
        String shown = Edges.trimmed(text, first).map(span -> span.of(text)).orElseGet(() -> words.of(text));
        for (String article : ARTICLES) {
            if (shown.regionMatches(true, 0, article, 0, article.length())) {
                return shown.substring(article.length());
            }
        }
        return shown;
    }

    /** Where the comma stands behind which something is told about a source, and not its next member: "the mayors of Velm, Ostrand and Aas, who met"; -1 without one. */
    private int aside(Span words) {
        Optional<Sentence> sentence =
                sentences.at(words.start()).filter(found -> found.span().contains(words));
        int comma = text.indexOf(", ", words.start());
        while (comma >= 0 && comma < words.end()) {
            int at = comma;
            if (sentence.filter(found -> isEnumerating(found, found.tokenAt(at), words))
                    .isEmpty()) {
                return comma;
            }
            comma = text.indexOf(", ", comma + 1);
        }
        return -1;
    }

    private static boolean isEnumerating(Sentence sentence, int comma, Span words) {
        int member = sentence.syntax().arc(comma).head();
        return member > comma
                && words.contains(sentence.tokens().get(member).span())
                && sentence.syntax().arc(member).universal().equals("conj");
    }

    /** The entity with a mention that has the same head as {@code words}, or else the first one with a mention that covers that head. */
    private Optional<Owned> owner(Span words) {
        Optional<Token> head = head(words);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Owned> best = Optional.empty();
        for (Owned owned :
                mentions.subMap(words.start() - REACH, true, words.end(), false).values()) {
            if (owned.mention().span().overlaps(head.get().span())
                    && (best.isEmpty()
                            || (headOf(owned).equals(head)
                                    && !headOf(best.get()).equals(head)))) {
                best = Optional.of(owned);
            }
        }
        return best;
    }

    /** The name beside a description: "the harbour master, Ann Reyes". */
    private Optional<Owned> apposed(Span words) {
        Optional<Sentence> sentence = sentences.at(words.start());
        OptionalInt head = sentence.isPresent() ? sentence.get().head(words) : OptionalInt.empty();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return Phrases.dependant(sentence.get(), head.getAsInt(), APPOSITION)
                .map(name -> sentence.get().tokens().get(name).span())
                .filter(words::contains)
                .flatMap(this::owner)
                .filter(owned -> owned.entity().isNamed() && owned.entity().type() == EntityType.PERSON);
    }

    private Optional<Token> headOf(Owned owned) {
        return head(owned.mention().span());
    }

    private Optional<Token> head(Span words) {
        Optional<Sentence> sentence = sentences.at(words.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt head = sentence.get().head(words);
        return head.isPresent() ? Optional.of(sentence.get().tokens().get(head.getAsInt())) : Optional.empty();
    }

    private static boolean isPlural(Token token) {
        return token.morphology()
                .number()
                .filter(count -> count != Count.SINGULAR)
                .isPresent();
    }

    private static Source.Kind kind(Optional<Token> head, boolean document) {
        if (document) {
            return Source.Kind.DOCUMENT;
        }
        boolean noun =
                head.filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN).isPresent();
        if (!noun) {
            return Source.Kind.UNKNOWN;
        }
        return head.filter(Speakers::isPlural).isPresent() ? Source.Kind.GROUP : Source.Kind.PERSON;
    }

    private static Source.Kind kind(EntityType type) {
        return switch (type) {
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION, PLACE -> Source.Kind.ORGANISATION;
            case GROUP -> Source.Kind.GROUP;
            case WORK -> Source.Kind.DOCUMENT;
            case EVENT -> Source.Kind.UNKNOWN;
        };
    }
}
