package org.strandline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.Article;
import org.strandline.record.Block;

/**
 * Prints the scores of the body text and the tuned half's pages, worst first. Arguments: the folder {@code shared}, then
 * {@code aeb} or {@code news}, then how many pages to show or the start of a page's name to show its blocks.
 */
final class BodyErrors {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BodyErrors() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        BodyGold gold = arguments[1].equals("aeb") ? BodyGold.AEB : BodyGold.NEWS;
        BodyMeasure measure =
                arguments[1].equals("aeb") ? BodyMeasure.articleExtractionBenchmark() : BodyMeasure.news();
        List<BodyGold.Entry> tuned = gold.entries(shared.resolve(gold.folder())).stream()
                .filter(entry -> entry.half() == Half.TUNED)
                .toList();
        if (arguments[2].chars().allMatch(Character::isDigit) && arguments[2].length() < 4) {
            worst(measure.run(shared), tuned, Integer.parseInt(arguments[2]));
        } else {
            tuned.stream()
                    .filter(entry -> entry.id().startsWith(arguments[2]))
                    .findFirst()
                    .ifPresent(BodyErrors::blocks);
        }
    }

    private static void worst(Scores scores, List<BodyGold.Entry> tuned, int pages) {
        Set<String> ids = tuned.stream().map(BodyGold.Entry::id).collect(Collectors.toSet());
        scores.cases().stream()
                .filter(page -> ids.contains(page.id()) && page.score() < 1)
                .sorted(Comparator.comparingDouble(Scores.Case::score))
                .limit(pages)
                .forEach(page -> {
                    WordDiff diff = WordDiff.of(page.expected(), page.actual());
                    OUT.printf(
                            "=== %s %.3f%n- %s%n+ %s%n",
                            page.id(),
                            page.score(),
                            diff.missing().replace("\n", "\n- "),
                            diff.extra().replace("\n", "\n+ "));
                });
        OUT.println("unseen pages below 0.5, 0.8, 0.9, 0.95: "
                + List.of(0.5, 0.8, 0.9, 0.95).stream()
                        .map(limit -> scores.cases().stream()
                                .filter(page -> !ids.contains(page.id()) && page.score() < limit)
                                .count())
                        .toList());
        scores.metrics().forEach((name, value) -> OUT.printf("%s %.4f%n", name, value));
    }

    private static void blocks(BodyGold.Entry entry) {
        Optional<Article> read = BodyMeasure.read(entry);
        OUT.println(entry.url().orElse(entry.id()));
        for (Block block : read.map(Article::blocks).orElse(List.of())) {
            ShingleScore score =
                    ShingleScore.of(block.span().of(read.orElseThrow().text()), entry.body());
            boolean right = block.type().isBody() == score.recall() > 0.5;
            OUT.printf(
                    "%s%s %-11s %-18s %3d/%3d %.2f %s%n",
                    right ? " " : "!",
                    block.type().isBody() ? "*" : " ",
                    block.type(),
                    block.because().rule(),
                    block.because().linkedWords(),
                    block.because().words(),
                    block.because().score(),
                    block.span().of(read.orElseThrow().text()));
        }
    }
}
