package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.english.Paper;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Prose;

/** Scores the status that is read of events that are marked already. */
public final class StatusMeasure implements Measure {

    private static final String FOLDER = "data/record/meantime";

    private final String name;
    private final List<String> data;
    private final Marked marked;

    private StatusMeasure(String name, List<String> data, Marked marked) {
        this.name = name;
        this.data = data;
        this.marked = marked;
    }

    /** Scores all marked events of a set. */
    private interface Marked {
        void score(Path shared, SentenceReader sentences, StatusScore score) throws IOException;
    }

    /** The events of MEANTIME: see {@link MeantimeEvents} for what counts as right. */
    public static StatusMeasure meantime() {
        return new StatusMeasure("status/meantime", List.of(FOLDER), (shared, sentences, score) -> {
            for (MeantimeEvents.MarkedPage page : MeantimeEvents.read(shared.resolve(FOLDER))) {
                Prose prose = Paper.prose(page.text(), page.lines(), sentences);
                score.add(page.name(), prose, page.events());
            }
        });
    }

    /** The sentences written for this measure, which are no part of {@code shared}. */
    public static StatusMeasure news() {
        return new StatusMeasure("status/news", List.of(), (shared, sentences, score) -> news(sentences, score));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> data() {
        return data;
    }

    @Override
    public Scores run(Path shared) throws IOException {
        StatusScore score = new StatusScore();
        try (KeptSentences sentences = KeptSentences.english()) {
            marked.score(shared, sentences, score);
        }
        return score.scores();
    }

    private static void news(SentenceReader sentences, StatusScore score) {
        List<NewsSentence> all = NewsSentence.ofNews();
        List<MarkedEvent> events = new ArrayList<>();
        int start = 0;
        for (NewsSentence sentence : all) {
            int from = start;
            sentence.marked().map(event -> event.behind(from)).ifPresent(events::add);
            start += sentence.text().length() + 1;
        }
        score.add("news", Paper.prose(all.stream().map(NewsSentence::text).toList(), sentences), events);
    }
}
