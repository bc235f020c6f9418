package org.strandline.bench.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.bench.english.Paper;
import org.strandline.bench.entities.GoldPage.GoldMention;
import org.strandline.entity.EntityFinder;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * A gold page beside what the entity finder makes of it. A mention is known by its head: the first of its tokens that hangs on none
 * of the others, in the sentence model's tree, for gold and finder alike.
 */
final class ReadPage {

    private final GoldPage gold;
    private final List<Sentence> sentences;
    private final List<Entity> entities;

    private ReadPage(GoldPage gold, List<Sentence> sentences, List<Entity> entities) {
        this.gold = gold;
        this.sentences = sentences;
        this.entities = entities;
    }

    static ReadPage of(GoldPage gold, SentenceReader reader) {
        Prose prose = Paper.prose(gold.text(), gold.paragraphs(), reader);
        return new ReadPage(gold, prose.sentences(), new EntityFinder().find(prose));
    }

    GoldPage gold() {
        return gold;
    }

    List<Entity> entities() {
        return entities;
    }

    /** What a chain of the gold is in the whole set. */
    Optional<String> instance(String chain) {
        return gold.mentions().stream()
                .filter(mention -> mention.chain().equals(chain))
                .flatMap(mention -> mention.instance().stream())
                .findFirst();
    }

    /**
     * The gold's chains by their names, as heads. Where two mentions have one head, the shorter one counts: a name within a
     * list of names, not the list.
     */
    Map<String, Set<Integer>> goldChains() {
        Map<Integer, GoldMention> byHead = new HashMap<>();
        for (GoldMention mention : gold.mentions()) {
            OptionalInt head = head(mention.span());
            if (head.isPresent()) {
                byHead.merge(
                        head.getAsInt(),
                        mention,
                        (one, other) -> other.span().length() < one.span().length() ? other : one);
            }
        }
        Map<String, Set<Integer>> chains = new LinkedHashMap<>();
        byHead.forEach((head, mention) -> chains.computeIfAbsent(mention.chain(), unused -> new TreeSet<>())
                .add(head));
        return chains;
    }

    /** The finder's entities by their ids, as heads of the mentions that stand in the part of the page that was marked. */
    Map<String, Set<Integer>> actualChains() {
        Map<Integer, String> byHead = new LinkedHashMap<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                OptionalInt head = gold.marked().contains(mention.span()) ? head(mention.span()) : OptionalInt.empty();
                if (head.isPresent()) {
                    byHead.putIfAbsent(head.getAsInt(), entity.id());
                }
            }
        }
        Map<String, Set<Integer>> chains = new LinkedHashMap<>();
        byHead.forEach((head, entity) ->
                chains.computeIfAbsent(entity, unused -> new TreeSet<>()).add(head));
        return chains;
    }

    /** Where the head of a span begins; none where the span holds no token. */
    private OptionalInt head(Span span) {
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                return head(sentence, span);
            }
        }
        return OptionalInt.empty();
    }

    /** Of a title and a name that stand together without a comma, the name; else the token itself. */
    private static int named(Sentence sentence, int head, int last) {
        for (int token = head + 1; token <= last; token++) {
            Token word = sentence.tokens().get(token);
            if (word.partOfSpeech() == PartOfSpeech.PUNCT) {
                return head;
            }
            Syntax.Arc arc = sentence.syntax().arc(token);
            boolean name = arc.universal().equals("appos") || arc.universal().equals("flat");
            if (arc.head() == head
                    && name
                    && word.partOfSpeech() == PartOfSpeech.PROPN
                    && sentence.tokens().get(head).partOfSpeech() == PartOfSpeech.NOUN) {
                return token;
            }
        }
        return head;
    }

    private static OptionalInt head(Sentence sentence, Span span) {
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().overlaps(span)) {
                within.add(i);
            }
        }
        for (int token : within) {
            int head = sentence.syntax().arc(token).head();
            if (head == Syntax.ROOT || head < within.getFirst() || head > within.getLast()) {
                int named = named(sentence, token, within.getLast());
                return OptionalInt.of(sentence.tokens().get(named).span().start());
            }
        }
        return OptionalInt.empty();
    }
}
