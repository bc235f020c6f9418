package org.strandline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.BlockType;
import org.strandline.story.PageText.Line;
import org.strandline.story.Story.Title;
import org.strandline.story.wording.Word;

/** Chooses the headline whose words most of the other pages' headlines have; of equals the first. */
final class Titles {

    private static final int SHORTEST_WORD = 4;

    private Titles() {}

    static Optional<Title> of(List<PageText> pages, Origins origins) {
        Map<String, Set<String>> pagesByWord = new HashMap<>();
        List<Headline> headlines = new ArrayList<>();
        for (PageText page : pages) {
            Optional<Line> first = page.lines().stream()
                    .filter(line -> line.type() == BlockType.HEADLINE)
                    .findFirst();
            first.ifPresent(line -> {
                Set<String> words = new HashSet<>();
                line.words().stream()
                        .map(Word::key)
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .forEach(words::add);
                words.forEach(word -> pagesByWord
                        .computeIfAbsent(word, unused -> new HashSet<>())
                        .add(origins.of(page.id())));
                headlines.add(new Headline(page, line, words));
            });
        }
        Optional<Headline> best = Optional.empty();
        double most = -1;
        for (Headline headline : headlines) {
            double score = score(headline, pagesByWord);
            if (score > most) {
                best = Optional.of(headline);
                most = score;
            }
        }
        return best.map(headline -> new Title(
                headline.page().words(headline.line().span()),
                headline.page().evidence(headline.line().span())));
    }

    /** A headline with the words that say something. */
    private record Headline(PageText page, Line line, Set<String> words) {}

    private static double score(Headline headline, Map<String, Set<String>> pagesByWord) {
        double sum = 0;
        for (String word : headline.words()) {
            sum += pagesByWord.getOrDefault(word, Set.of()).size() - 1;
        }
        return sum / Math.sqrt(1 + headline.words().size());
    }
}
