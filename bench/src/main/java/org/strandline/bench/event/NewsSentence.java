package org.strandline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.strandline.bench.Half;
import org.strandline.record.Event.Status;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * A news sentence written for the measures, with what a careful reader says of it.
 *
 * @param text the sentence
 * @param arrest whether somebody is arrested or held
 * @param killing whether somebody is killed by somebody, not by accident
 * @param byPolice whether police kill somebody
 * @param force whether police use force
 * @param marked the event that is marked in it, where one is
 */
record NewsSentence(
        String text, boolean arrest, boolean killing, boolean byPolice, boolean force, Optional<MarkedEvent> marked) {

    private static final int FIELDS = 3;

    /** Those of every kind of news, in the order of {@code news-sentences.tsv}. */
    static List<NewsSentence> ofNews() {
        return all("news-sentences.tsv");
    }

    /** Those in the manner of police and court reports, in the order of {@code police-sentences.tsv}. */
    static List<NewsSentence> ofPolice() {
        return all("police-sentences.tsv");
    }

    private static List<NewsSentence> all(String resource) {
        List<NewsSentence> sentences = new ArrayList<>();
        for (String line : Vocabulary.lines(NewsSentence.class, resource)) {
            String[] fields = line.split("\t", FIELDS);
            sentences.add(of(fields[0], fields[1], fields[2]));
        }
        return List.copyOf(sentences);
    }

    Half half() {
        return Half.of(text);
    }

    private static NewsSentence of(String labels, String status, String written) {
        int open = written.indexOf('[');
        int close = written.indexOf(']');
        String text = open < 0
                ? written
                : written.substring(0, open) + written.substring(open + 1, close) + written.substring(close + 1);
        Optional<MarkedEvent> marked = open < 0
                ? Optional.empty()
                : Optional.of(new MarkedEvent(
                        Half.of(text),
                        new Span(open, close - 1),
                        Set.of(Status.valueOf(status.toUpperCase(Locale.ROOT)))));
        boolean byPolice = labels.contains("p");
        return new NewsSentence(
                text,
                labels.contains("a"),
                byPolice || labels.contains("k"),
                byPolice,
                byPolice || labels.contains("f"),
                marked);
    }
}
