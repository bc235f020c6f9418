package org.strandline.bench.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;

/** Reads CoNLL-U files into paragraphs. A sentence whose words are not its characters in order is left out. */
public final class Treebank {

    private final List<GoldTrees> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<GoldWord> words = new ArrayList<>();
    private String document;
    private int sentence;
    private boolean spaceBefore;

    private Treebank(String document) {
        this.document = document;
    }

    /** The paragraphs of a file, in order. */
    public static List<GoldTrees> read(Path file) throws IOException {
        Treebank treebank = new Treebank(file.getFileName().toString());
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                treebank.addSentence(lines);
                lines.clear();
            } else if (line.startsWith("#")) {
                treebank.readComment(line);
            } else {
                lines.add(line);
            }
        }
        treebank.addSentence(lines);
        treebank.endParagraph();
        return treebank.paragraphs;
    }

    private void readComment(String line) {
        if (line.startsWith("# newdoc id = ")) {
            endParagraph();
            document = line.substring("# newdoc id = ".length());
        } else if (line.equals("# newpar") || line.startsWith("# newpar id")) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!words.isEmpty()) {
            paragraphs.add(new GoldTrees(document, text.toString(), words));
        }
        text.setLength(0);
        words.clear();
        sentence = 0;
        spaceBefore = false;
    }

    private void addSentence(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int before = text.length();
        boolean spaceBeforeSentence = spaceBefore;
        List<GoldWord> read = readWords(lines);
        if (read.isEmpty()) {
            text.setLength(before);
            spaceBefore = spaceBeforeSentence;
        } else {
            words.addAll(read);
            sentence++;
        }
    }

    /** The words of a sentence; none where a written word is not made of its parts. */
    private List<GoldWord> readWords(List<String> lines) {
        List<GoldWord> read = new ArrayList<>();
        int base = words.size() - 1;
        int lastOfWritten = 0;
        int firstOfWritten = 0;
        String written = "";
        int at = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            int range = columns[0].indexOf('-');
            if (range > 0) {
                firstOfWritten = Integer.parseInt(columns[0], 0, range, 10);
                lastOfWritten = Integer.parseInt(columns[0], range + 1, columns[0].length(), 10);
                written = columns[1];
                at = append(columns);
            } else if (columns[0].indexOf('.') < 0) {
                int id = Integer.parseInt(columns[0]);
                boolean part = id <= lastOfWritten;
                int start = part ? at : append(columns);
                at = start + columns[1].length();
                if (part && !agrees(written, columns[1], start)) {
                    return List.of();
                }
                int head = Integer.parseInt(columns[6]);
                read.add(new GoldWord(
                        new Span(start, at),
                        sentence,
                        part && id > firstOfWritten,
                        columns[2],
                        PartOfSpeech.valueOf(columns[3]),
                        columns[5].equals("_") ? "" : columns[5],
                        head == 0 ? -1 : base + head,
                        columns[7]));
            }
        }
        return read;
    }

    private boolean agrees(String written, String part, int start) {
        int end = start + part.length();
        return end <= text.length()
                && text.substring(start, end).toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT))
                && written.length() >= part.length();
    }

    private int append(String[] columns) {
        if (spaceBefore) {
            text.append(' ');
        }
        int start = text.length();
        text.append(columns[1]);
        spaceBefore = !("|" + columns[9] + "|").contains("|SpaceAfter=No|");
        return start;
    }
}
