package org.strandline.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the speed measurements and says what matters of them: how many times parsing alone, and how time grows. */
public final class SpeedRun {

    private static final String ALL = ".*";

    private SpeedRun() {}

    /**
     * Measures, and prints to {@code out}.
     *
     * @param words what the names of the measurements to run contain; all if there are none
     * @return whether it ran
     */
    public static boolean run(Path shared, List<String> words, PrintStream out) throws IOException {
        if (!Files.isDirectory(shared.resolve("data/extraction"))) {
            out.println("speed is measured on real pages, and there is no " + shared.resolve("data/extraction"));
            return false;
        }
        OptionsBuilder options = new OptionsBuilder();
        words.forEach(options::include);
        if (words.isEmpty()) {
            options.include(ReadSpeed.class.getSimpleName() + ALL).include(GrowthSpeed.class.getSimpleName() + ALL);
        }
        options.jvmArgsAppend("-Dstrandline.shared=" + shared, "-Xmx2g");
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            printRatios(results, shared, out);
            printGrowth(results, out);
            return true;
        } catch (RunnerException failure) {
            throw new IOException(failure);
        }
    }

    private static void printRatios(Collection<RunResult> results, Path shared, PrintStream out) throws IOException {
        Map<String, Double> times = new TreeMap<>();
        results.stream()
                .filter(result -> benchmark(result).startsWith(ReadSpeed.class.getSimpleName()))
                .forEach(result -> times.put(method(result), time(result)));
        double parse = times.getOrDefault("parseAlone", Double.NaN);
        double htmlMegabytes = megabytes(PageBytes.html(shared));
        double plainMegabytes = megabytes(PageBytes.plain(shared));
        times.forEach((method, time) -> {
            boolean plain = method.equals("strandlinePlain");
            out.printf(
                    Locale.ROOT,
                    "%-16s %9.1f ms %8.1f MB/s %s%n",
                    method,
                    time,
                    (plain ? plainMegabytes : htmlMegabytes) / time * 1000,
                    plain ? "" : String.format(Locale.ROOT, "%6.2f × parse alone", time / parse));
        });
    }

    private static void printGrowth(Collection<RunResult> results, PrintStream out) {
        results.stream()
                .filter(result -> benchmark(result).startsWith(GrowthSpeed.class.getSimpleName()))
                .forEach(result -> {
                    int kilobytes = Integer.parseInt(result.getParams().getParam("kilobytes"));
                    out.printf(
                            Locale.ROOT,
                            "%-16s %5d kB %9.3f ms %8.4f ms/kB%n",
                            method(result),
                            kilobytes,
                            time(result),
                            time(result) / kilobytes);
                });
    }

    private static double megabytes(List<byte[]> pages) {
        return pages.stream().mapToLong(page -> page.length).sum() / 1e6;
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The class and the method. */
    private static String benchmark(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }
}
