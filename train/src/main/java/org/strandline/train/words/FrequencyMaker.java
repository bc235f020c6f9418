package org.strandline.train.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.strandline.story.match.Word;
import org.strandline.text.Span;

/**
 * The program that makes {@code frequencies.txt}: {@code FrequencyMaker FILE FOLDER…}. A folder holds articles: one a file in
 * {@code .txt}; one a file, a token a line, in {@code .tsv}; one behind each {@code # newdoc} in {@code .conllu}.
 */
public final class FrequencyMaker {

    /** A word that fewer articles use is as good as unheard. */
    private static final int FEWEST = 2;

    /** How many steps there are from one frequency to its double. */
    private static final double STEPS = 3;

    private FrequencyMaker() {}

    /** Makes the file. Same articles, same bytes. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("make-frequencies: wants the file to write and the folders of articles");
            System.exit(2);
        }
        Map<String, Integer> counts = new HashMap<>();
        int articles = 0;
        for (int i = 1; i < arguments.length; i++) {
            for (String article : articles(Path.of(arguments[i]))) {
                articles++;
                Set<String> keys = new HashSet<>();
                Word.of(article, new Span(0, article.length())).forEach(word -> keys.add(word.key()));
                keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            }
        }
        Map<Long, TreeSet<String>> lines = new TreeMap<>(Comparator.naturalOrder());
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= FEWEST && count.getKey().chars().noneMatch(Character::isDigit)) {
                lines.computeIfAbsent(step((double) articles / count.getValue()), unused -> new TreeSet<>())
                        .add(count.getKey());
            }
        }
        StringBuilder text = new StringBuilder("# how many articles there are to one that uses the word: word word\n");
        lines.forEach((step, words) -> text.append(String.format("%.2f: ", Math.pow(2, step / STEPS)))
                .append(String.join(" ", words))
                .append('\n'));
        Files.writeString(Path.of(arguments[0]), text);
        System.out.println(articles + " articles, " + counts.size() + " words");
    }

    private static long step(double ratio) {
        return Math.round(STEPS * Math.log(ratio) / Math.log(2));
    }

    private static List<String> articles(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> articles = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".conllu")) {
                articles.addAll(documents(Files.readAllLines(file, StandardCharsets.UTF_8)));
            } else if (name.endsWith(".tsv")) {
                articles.add(column(Files.readAllLines(file, StandardCharsets.UTF_8), 0));
            } else if (name.endsWith(".txt")) {
                articles.add(Files.readString(file));
            }
        }
        return articles;
    }

    private static List<String> documents(List<String> lines) {
        List<String> documents = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).startsWith("# newdoc")) {
                documents.add(column(lines.subList(from, i), 1));
                from = i;
            }
        }
        return documents;
    }

    /** The words in a column of a table, with blanks between them. */
    private static String column(List<String> lines, int column) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\t", -1));
            if (!line.startsWith("#") && cells.size() > column) {
                words.append(cells.get(column)).append(' ');
            }
        }
        return words.toString();
    }
}
