package org.strandline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;
import org.strandline.words.WordList;

/** Who is meant by "the pair", "both men", "the three countries": those of that number whom a sentence before named together. */
final class NamedTogether {

    private static final WordList WORDS = WordList.of(NamedTogether.class, "together.txt");
    private static final List<String> NUMBERS = List.of("two", "three", "four");

    /** How many sentences back they are looked for. */
    private static final int FARTHEST = 5;

    private final Prose prose;
    private final SpanIndex<Entity> named;

    NamedTogether(Prose prose, List<Entity> entities) {
        this.prose = prose;
        this.named = SpanIndex.of(
                entities.stream().filter(NamedTogether::isNamed).toList(),
                entity -> entity.mentions().stream().map(Mention::span).toList());
    }

    /** Some who take part in what the sentence with number {@code sentence} tells, with members in place of words for their number. */
    Set<Entity> members(Set<Entity> who, int sentence) {
        Set<Entity> members = new LinkedHashSet<>();
        for (Entity entity : who) {
            List<Entity> several = isNamed(entity) ? List.of() : meant(entity, sentence);
            members.addAll(several.isEmpty() ? List.of(entity) : several);
        }
        return members;
    }

    private List<Entity> meant(Entity entity, int sentence) {
        Sentence around = prose.sentences().get(sentence);
        return entity.mentions().stream()
                .map(Mention::span)
                .filter(around.span()::contains)
                .flatMap(span -> Several.of(words(around, span)).stream())
                .findFirst()
                .map(several -> before(several, sentence))
                .orElse(List.of());
    }

    private List<Entity> before(Several several, int sentence) {
        for (int at = sentence - 1; at >= 0 && at >= sentence - FARTHEST; at--) {
            List<Entity> together = named.within(prose.sentences().get(at).span()).stream()
                    .filter(entity -> several.types().contains(entity.type()))
                    .distinct()
                    .toList();
            if (together.size() == several.number()) {
                return together;
            }
        }
        return List.of();
    }

    /** The words of a description, with the article and the number before it, which stand outside it. */
    private List<String> words(Sentence sentence, Span span) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String word = token.span().of(prose.text()).toLowerCase(Locale.ROOT);
            boolean before = token.span().end() <= span.start();
            if (before && !Several.isOpened(word)) {
                words.clear();
            } else if (before || span.contains(token.span())) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isNamed(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /** How many of what kind some words speak of. */
    private record Several(int number, Set<EntityType> types) {

        private static final int MOST_WORDS = 3;

        /** "The pair", "the two men", "both countries"; nothing for "the royal pair" or "both sides of it". */
        static Optional<Several> of(List<String> words) {
            boolean opened = words.size() > 1 && words.size() <= MOST_WORDS && WORDS.has("begins", words.getFirst());
            if (!opened) {
                return Optional.empty();
            }
            int number = number(words.getFirst()) + number(words.get(1));
            boolean counted = words.size() == 2 && number(words.get(1)) > 0;
            String noun = counted ? "" : words.getLast();
            Set<EntityType> types = is("countries", noun)
                    ? EnumSet.of(EntityType.PLACE)
                    : counted || is("persons", noun) ? EnumSet.of(EntityType.PERSON) : EnumSet.noneOf(EntityType.class);
            return number > 1 && !types.isEmpty() ? Optional.of(new Several(number, types)) : Optional.empty();
        }

        /** Whether a word may stand before the noun: an article or a number. */
        static boolean isOpened(String word) {
            return WORDS.has("begins", word) || number(word) > 0;
        }

        private static int number(String word) {
            for (int i = 0; i < NUMBERS.size(); i++) {
                if (WORDS.has(NUMBERS.get(i), word)) {
                    return i + 2;
                }
            }
            return 0;
        }

        private static boolean is(String meaning, String noun) {
            return WORDS.all(meaning).stream()
                    .anyMatch(word -> Inflections.ofNoun(word).contains(noun));
        }
    }
}
