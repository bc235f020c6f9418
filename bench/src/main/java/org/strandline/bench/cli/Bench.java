package org.strandline.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.strandline.bench.Measures;
import org.strandline.bench.gate.Folders;
import org.strandline.bench.gate.GateCommand;
import org.strandline.bench.gate.ScoreRun;
import org.strandline.bench.peers.PeerRun;
import org.strandline.bench.scale.LoadRun;
import org.strandline.bench.scale.ScaleRun;
import org.strandline.bench.speed.SpeedRun;

/** What {@code ./strandline-bench} runs, but for fuzzing, which the build tool starts. */
public final class Bench {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> words, PrintStream out) throws IOException {
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "score", "raise" -> gate(GateCommand.parse(words, Measures.all()), out);
            case "peers" -> PeerRun.run(Folders.fromSettings().shared(), out) ? 0 : FAILED;
            case "speed" ->
                SpeedRun.run(Folders.fromSettings().shared(), words.subList(1, words.size()), out) ? 0 : FAILED;
            case "scale" ->
                ScaleRun.run(
                                Folders.fromSettings().repository(),
                                Folders.fromSettings().shared(),
                                words.subList(1, words.size()),
                                out)
                        ? 0
                        : FAILED;
            case "load" ->
                LoadRun.run(
                                Folders.fromSettings().repository(),
                                Folders.fromSettings().shared(),
                                words.subList(1, words.size()),
                                out)
                        ? 0
                        : FAILED;
            default -> {
                out.println("./strandline-bench score|raise|peers|speed|scale|load|fuzz; see docs/reference/scores.md");
                yield MISUSED;
            }
        };
    }

    private static int gate(GateCommand command, PrintStream out) throws IOException {
        Folders folders = Folders.fromSettings();
        return switch (command) {
            case GateCommand.Score score -> ScoreRun.score(folders, score.measures(), score.worst(), out) ? 0 : FAILED;
            case GateCommand.Raise raise ->
                ScoreRun.raise(folders, raise.measures(), raise.newData(), out) ? 0 : FAILED;
            case GateCommand.Unclear(String problem) -> {
                out.println(problem);
                yield MISUSED;
            }
        };
    }
}
