package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;

/** Makes sketches of pages. Immutable; may be shared between threads. */
public final class Sketcher {

    /** How many terms a sketch keeps: the most telling ones; what a page says beyond them hardly changes what it resembles. */
    private static final int MOST_TERMS = 120;

    /** A word that tells less is left out: every third article has it. */
    private static final float COMMON = 1.1f;

    /** So much of a headline is kept. */
    private static final int LONGEST_HEADLINE = 300;

    /** So much of an address is kept, and of the names of outlets and agencies. */
    private static final int LONGEST_ORIGIN = 2_000;

    private final Frequencies frequencies;

    private Sketcher(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** A sketcher of pages in English. Pages in other languages get sketches too: poorer ones, without endings taken off. */
    public static Sketcher english() {
        return new Sketcher(Frequencies.english());
    }

    public Sketch sketch(PageRecord page) {
        Article article = page.article();
        List<List<Word>> body = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.type().isBody() && block.duplicateOf().isEmpty()) {
                body.add(Word.of(article.text(), block.span()));
            }
        }
        return new Sketch(page.id(), origin(page), headline(article), terms(page, body), Shingles.of(body));
    }

    private static Origin origin(PageRecord page) {
        Article article = page.article();
        return new Origin(
                page.source().url().flatMap(Address::of),
                article.outlet().map(Sketcher::small),
                article.agency().map(Sketcher::small),
                article.published(),
                article.updated());
    }

    private static String small(String name) {
        return shortened(name, LONGEST_ORIGIN).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> headline(Article article) {
        return article.headline()
                .or(() -> article.body().stream().findFirst().map(block -> block.span()
                        .of(article.text())))
                .map(words -> shortened(words, LONGEST_HEADLINE));
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private List<Term> terms(PageRecord page, List<List<Word>> body) {
        Article article = page.article();
        Naming naming = Naming.of(page);
        Map<String, Tally> tallies = new HashMap<>();
        int place = 0;
        for (Block block : article.blocks()) {
            if (block.type() == BlockType.HEADLINE || block.type() == BlockType.STANDFIRST) {
                count(Word.of(article.text(), block.span()), naming, 0, tallies);
            }
        }
        for (List<Word> stretch : body) {
            count(stretch, naming, place, tallies);
            place += stretch.size();
        }
        List<Term> terms = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            float rarity = frequencies.weight(key);
            if (rarity > COMMON) {
                terms.add(new Term(key, tally.kind(), tally.weight(rarity)));
            }
        });
        terms.sort(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::key));
        return terms.stream()
                .limit(MOST_TERMS)
                .sorted(Comparator.comparing(Term::key))
                .toList();
    }

    private static void count(List<Word> words, Naming naming, int place, Map<String, Tally> tallies) {
        int at = place;
        for (Word word : words) {
            tallies.computeIfAbsent(word.key(), unused -> new Tally()).add(kind(word, naming), at);
            at++;
        }
    }

    private static Term.Kind kind(Word word, Naming naming) {
        return naming.kind(word.span())
                .orElse(Character.isDigit(word.key().charAt(0)) ? Term.Kind.NUMBER : Term.Kind.WORD);
    }
}
