package org.strandline.train.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.strandline.bench.english.GoldNames;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.GoldWord;
import org.strandline.text.Span;

/** Cuts what sets hold into passages: sentences that follow each other, together as long as the network reads at once. */
public final class Passages {

    /** The white space between two sentences of one paragraph is missing as often as this, as on scraped pages. */
    private static final double MISSING_SPACE = 0.02;

    /** A paragraph goes on in the next one's place as often as this: treebanks are poor in long paragraphs. */
    private static final double JOINED_PARAGRAPHS = 0.3;

    private Passages() {}

    /** Whole sentences of each paragraph, at most about {@code characters} together. */
    public static List<Passage> ofTrees(List<GoldTrees> paragraphs, int characters) {
        List<Passage> passages = new ArrayList<>();
        for (GoldTrees paragraph : paragraphs) {
            List<GoldWord> words = paragraph.words();
            int from = 0;
            while (from < words.size()) {
                int to = endOfSentence(words, from);
                while (to < words.size()
                        && words.get(endOfSentence(words, to) - 1).span().end()
                                        - words.get(from).span().start()
                                <= characters) {
                    to = endOfSentence(words, to);
                }
                passages.add(cut(paragraph.text(), words, from, to));
                from = to;
            }
        }
        return passages;
    }

    /** Sentences of one document put together, some of them alone, in passages of at most about {@code characters}. */
    public static List<Passage> ofNames(List<GoldNames> sentences, int characters, Random random) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            GoldNames first = sentences.get(from);
            StringBuilder text = new StringBuilder(first.text());
            List<GoldName> names = new ArrayList<>(first.names());
            int most = 1 + random.nextInt(4);
            int to = from + 1;
            while (to < sentences.size()
                    && to - from < most
                    && sentences.get(to).document().equals(first.document())
                    && text.length() + sentences.get(to).text().length() < characters) {
                text.append(random.nextDouble() < MISSING_SPACE ? "" : " ");
                int shift = text.length();
                text.append(sentences.get(to).text());
                sentences.get(to).names().forEach(name -> names.add(shifted(name, shift)));
                to++;
            }
            passages.add(new Passage(
                    text.toString(), Optional.empty(), Optional.of(new Passage.Names(names, first.unmarked()))));
            from = to;
        }
        return passages;
    }

    /** Joins some neighbouring passages that have trees, so that sentence ends are learned in long paragraphs, too. */
    public static List<Passage> joined(List<Passage> passages, int characters, Random random) {
        List<Passage> joined = new ArrayList<>();
        int at = 0;
        while (at < passages.size()) {
            Passage passage = passages.get(at++);
            while (at < passages.size()
                    && random.nextDouble() < JOINED_PARAGRAPHS
                    && passage.text().length() + passages.get(at).text().length() < characters) {
                passage = join(passage, passages.get(at++), random.nextDouble() < MISSING_SPACE ? "" : " ");
            }
            joined.add(passage);
        }
        return joined;
    }

    private static Passage join(Passage first, Passage second, String between) {
        String text = first.text() + between + second.text();
        List<GoldWord> words = new ArrayList<>(first.words().orElseThrow());
        int shift = first.text().length() + between.length();
        int base = words.size();
        int sentences = words.getLast().sentence() + 1;
        for (GoldWord word : second.words().orElseThrow()) {
            words.add(moved(word, shift, word.sentence() + sentences, word.head() < 0 ? -1 : word.head() + base));
        }
        return new Passage(text, Optional.of(words), Optional.empty());
    }

    private static Passage cut(String text, List<GoldWord> words, int from, int to) {
        int start = words.get(from).span().start();
        int sentence = words.get(from).sentence();
        List<GoldWord> cut = words.subList(from, to).stream()
                .map(word -> moved(word, -start, word.sentence() - sentence, word.head() < 0 ? -1 : word.head() - from))
                .toList();
        return new Passage(text.substring(start, words.get(to - 1).span().end()), Optional.of(cut), Optional.empty());
    }

    private static GoldWord moved(GoldWord word, int shift, int sentence, int head) {
        return new GoldWord(
                shifted(word.span(), shift),
                sentence,
                word.joined(),
                word.lemma(),
                word.partOfSpeech(),
                word.features(),
                head,
                word.relation());
    }

    private static GoldName shifted(GoldName name, int shift) {
        return new GoldName(shifted(name.span(), shift), name.types());
    }

    private static Span shifted(Span span, int shift) {
        return new Span(span.start() + shift, span.end() + shift);
    }

    private static int endOfSentence(List<GoldWord> words, int from) {
        int sentence = words.get(from).sentence();
        int to = from;
        while (to < words.size() && words.get(to).sentence() == sentence) {
            to++;
        }
        return to;
    }
}
