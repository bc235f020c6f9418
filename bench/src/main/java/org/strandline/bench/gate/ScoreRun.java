package org.strandline.bench.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;

/** Scores measures for a person: a table, what flipped, the worst pages; and raises floors if asked to. */
public final class ScoreRun {

    private static final int MOST_FLIPS = 10;

    private final Folders folders;
    private final PrintStream out;
    private final List<Verdict> verdicts = new ArrayList<>();

    private ScoreRun(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    /**
     * Runs {@code measures} and prints what they found to {@code out}.
     *
     * @param worst of how many pages a measure to show what is wrong
     * @return whether everything that could run passed
     */
    public static boolean score(Folders folders, List<Measure> measures, int worst, PrintStream out)
            throws IOException {
        ScoreRun run = new ScoreRun(folders, out);
        run.run(measures);
        ScoreTable.of(run.verdicts).forEach(out::println);
        for (Verdict verdict : run.verdicts) {
            run.printFlips(verdict);
            run.printWorst(verdict, worst);
        }
        List<String> complaints = run.verdicts.stream()
                .flatMap(verdict -> verdict.complaints().stream())
                .toList();
        complaints.forEach(out::println);
        return complaints.isEmpty();
    }

    /**
     * Runs {@code measures} and takes what they measured as new floors, where it is higher.
     *
     * @param newData whether floors may start anew where the data has changed
     * @return whether every run could be accepted
     */
    public static boolean raise(Folders folders, List<Measure> measures, NewData newData, PrintStream out)
            throws IOException {
        ScoreRun run = new ScoreRun(folders, out);
        run.run(measures);
        ScoreTable.of(run.verdicts).forEach(out::println);
        Floors floors = folders.readFloors();
        List<String> refused = new ArrayList<>();
        for (Verdict verdict : run.verdicts) {
            run.printFlips(verdict);
            Optional<Floors.Held> accepted = verdict.accepted(newData);
            if (accepted.isPresent()) {
                floors = floors.with(verdict.measure(), accepted.get());
                folders.writeCases(
                        verdict.measure(), CaseScores.of(verdict.scores().cases()));
            } else {
                refused.addAll(verdict.complaints());
                refused.add(verdict.measure() + ": not accepted, its floors stay where they are");
            }
        }
        folders.writeFloors(floors);
        run.writePage(folders.readFloors());
        refused.forEach(out::println);
        return refused.isEmpty();
    }

    private void run(List<Measure> measures) throws IOException {
        Gate gate = new Gate(folders, folders.readFloors());
        for (Measure measure : measures) {
            switch (gate.run(measure)) {
                case Gate.Outcome.Ran(Verdict verdict) -> verdicts.add(verdict);
                case Gate.Outcome.Skipped skipped -> out.println(skipped.sentence());
            }
        }
    }

    private void printFlips(Verdict verdict) throws IOException {
        CaseScores now = CaseScores.of(verdict.scores().cases());
        List<CaseScores.Flip> flips = folders.readCases(verdict.measure()).flipsTo(now);
        printFlips(
                verdict.measure() + " worse",
                flips.stream().filter(flip -> flip.change() < 0).toList());
        printFlips(
                verdict.measure() + " better",
                flips.stream().filter(flip -> flip.change() > 0).toList());
    }

    private void printFlips(String title, List<CaseScores.Flip> flips) {
        if (!flips.isEmpty()) {
            out.println();
            out.println(title + ": " + flips.size() + (flips.size() == 1 ? " page" : " pages"));
        }
        flips.stream()
                .limit(MOST_FLIPS)
                .forEach(flip -> out.printf(
                        Locale.ROOT,
                        "  %+.4f  %.4f → %.4f  %s%n",
                        flip.change(),
                        flip.before(),
                        flip.now(),
                        flip.id()));
    }

    private void printWorst(Verdict verdict, int worst) {
        verdict.scores().cases().stream()
                .filter(page -> page.half() == Half.TUNED && page.score() < 1)
                .sorted(Comparator.comparingDouble(Scores.Case::score).thenComparing(Scores.Case::id))
                .limit(worst)
                .forEach(page -> {
                    out.println();
                    out.printf(Locale.ROOT, "%s %.4f %s%n", verdict.measure(), page.score(), page.id());
                    WordDiff.of(page.expected(), page.actual()).forEach(line -> out.println("  " + line));
                });
    }

    private void writePage(Floors floors) throws IOException {
        List<String> page = ScoresPage.with(Files.readAllLines(folders.scoresPage()), floors);
        Files.writeString(folders.scoresPage(), String.join("\n", page) + "\n", StandardCharsets.UTF_8);
    }
}
