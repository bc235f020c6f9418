package org.strandline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.help.HelpFormatter;
import org.strandline.english.label.Labels;
import org.strandline.train.data.TrainingData;
import org.strandline.train.data.TrainingSet;
import org.strandline.train.export.ModelFile;
import org.strandline.train.export.OnnxExport.Precision;
import org.strandline.train.network.Training;
import org.strandline.train.network.WeightFile;
import org.strandline.train.network.Weights;

/** The program that makes the weights: {@code Train --shared ../shared --out target/model}. */
public final class Train {

    private static final long SEED = 20_261_122;
    private static final String EPOCHS = "6";

    /** The file beside the weights that says how they were made. */
    static final String HISTORY = "training.txt";

    private static final Options OPTIONS = new Options()
            .addOption(valued("shared", "FOLDER", "The folder that holds data. Default: ../shared"))
            .addOption(valued("out", "FOLDER", "Where checkpoints, the model and its card go. Default: target/model"))
            .addOption(valued("epochs", "NUMBER", "How often everything is shown. Default: " + EPOCHS))
            .addOption(
                    valued("leave-out", "SET,SET", "Sets to leave out, of " + words(EnumSet.allOf(TrainingSet.class))))
            .addOption(valued("from", "FILE", "Go on from the weights of an earlier training."))
            .addOption(valued(
                    "mean",
                    "FILE",
                    "Write the model from the mean of the trained weights and these, of the same training"
                            + " before: often better than either."))
            .addOption(null, "export", false, "Only write the model from the checkpoint in --out.")
            .addOption(null, "help", false, "Show this help.");

    private Train() {}

    /** Trains. Exit status 2 if the arguments make no sense. */
    public static void main(String[] arguments) throws IOException {
        try {
            CommandLine given = DefaultParser.builder().get().parse(OPTIONS, arguments);
            if (given.hasOption("help")) {
                HelpFormatter.builder().get().printHelp("train [OPTIONS]", "", OPTIONS, "", false);
            } else {
                run(given);
            }
        } catch (ParseException | IllegalArgumentException e) {
            System.err.println("train: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void run(CommandLine given) throws IOException {
        Path shared = Path.of(given.getOptionValue("shared", "../shared"));
        Path out = Path.of(given.getOptionValue("out", "target/model"));
        int epochs = Integer.parseInt(given.getOptionValue("epochs", EPOCHS));
        Set<TrainingSet> sets = without(given.getOptionValue("leave-out", ""));
        Path data = shared.resolve("data");
        Weights weights;
        if (given.hasOption("export")) {
            weights = WeightFile.read(out.resolve("weights.bin"));
        } else {
            Optional<Path> from =
                    Optional.ofNullable(given.getOptionValue("from")).map(Path::of);
            Optional<Weights> earlier = from.isPresent() ? Optional.of(WeightFile.read(from.get())) : Optional.empty();
            Files.createDirectories(out);
            Files.write(out.resolve(HISTORY), history(from, sets, epochs));
            TrainingData training = TrainingData.read(data, sets);
            weights = new Training(out, SEED, System.out::println).run(data, training, epochs, earlier);
        }
        if (given.hasOption("mean")) {
            weights = weights.mean(WeightFile.read(Path.of(given.getOptionValue("mean"))));
        }
        Labels labels = Labels.parse(Files.readString(out.resolve("labels.txt")));
        for (Precision precision : Precision.values()) {
            ModelFile.write(weights, labels, precision, out);
        }
        Files.writeString(out.resolve("MODEL_CARD.md"), ModelCard.of(shared, sets, out, given.hasOption("mean")));
    }

    /** What was done to make the weights, this training last. */
    private static List<String> history(Optional<Path> from, Set<TrainingSet> sets, int epochs) throws IOException {
        List<String> lines = new ArrayList<>();
        if (from.isPresent() && Files.exists(from.get().resolveSibling(HISTORY))) {
            lines.addAll(Files.readAllLines(from.get().resolveSibling(HISTORY)));
        }
        lines.add(epochs + (epochs == 1 ? " epoch" : " epochs") + ", seed " + SEED + ", on " + words(sets));
        return lines;
    }

    /** All sets but those whose words are given with commas between them. */
    private static Set<TrainingSet> without(String words) {
        Set<TrainingSet> sets = EnumSet.allOf(TrainingSet.class);
        for (String word : words.isEmpty() ? List.<String>of() : List.of(words.split(",", -1))) {
            if (!sets.removeIf(set -> set.word().equals(word))) {
                throw new IllegalArgumentException("there is no set '" + word + "', only " + words(sets));
            }
        }
        return sets;
    }

    private static String words(Set<TrainingSet> sets) {
        return sets.stream().map(TrainingSet::word).collect(Collectors.joining(", "));
    }

    private static Option valued(String name, String value, String meaning) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(meaning)
                .get();
    }
}
