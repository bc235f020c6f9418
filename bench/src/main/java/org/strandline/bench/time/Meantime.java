package org.strandline.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.strandline.bench.Half;
import org.strandline.bench.english.Detokenizer;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/** Reads the MEANTIME corpus (Minard and others, LREC 2016). */
final class Meantime {

    /** Times are marked up to this sentence, counted from the title, which is 0. */
    private static final int LAST_MARKED = 5;

    private static final String PAGE_DATE = "CREATION_TIME";
    private static final int ISO_DATE = 10;

    /** How one document has its date. */
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Meantime() {}

    static List<TimeDocument> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            List<TimeDocument> documents = new ArrayList<>();
            for (int i = 0; i < sorted.size(); i++) {
                documents.add(document(sorted.get(i), i % 2 == 0 ? Half.TUNED : Half.UNSEEN));
            }
            return documents;
        }
    }

    private static TimeDocument document(Path file, Half half) throws IOException {
        Document xml = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        List<Element> tokens = xml.select("token").stream()
                .filter(token -> Integer.parseInt(token.attr("sentence")) <= LAST_MARKED)
                .toList();
        Detokenizer words = new Detokenizer();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(
                    tokens.get(i).text(),
                    i + 1 < tokens.size() ? tokens.get(i + 1).text() : "");
            index.put(tokens.get(i).attr("t_id"), i);
        }
        List<Span> spans = words.spans();
        List<Span> lines = lines(tokens, spans);
        List<GoldTime> times = xml.select("TIMEX3").stream()
                .filter(time -> !time.select("token_anchor").isEmpty())
                .map(time -> time(time, spans, index))
                .sorted(Comparator.comparing(GoldTime::span))
                .toList();
        return new TimeDocument(
                file.getFileName().toString(),
                half,
                words.text(),
                lines.get(0),
                lines.subList(1, lines.size()),
                PageTime.of(written(xml, times)),
                times);
    }

    /** Where each sentence stands. */
    private static List<Span> lines(List<Element> tokens, List<Span> spans) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size()
                    || !tokens.get(i + 1).attr("sentence").equals(tokens.get(i).attr("sentence"));
            if (last) {
                lines.add(new Span(spans.get(start).start(), spans.get(i).end()));
                start = i + 1;
            }
        }
        return lines;
    }

    private static GoldTime time(Element time, List<Span> spans, Map<String, Integer> index) {
        List<Integer> anchors = time.select("token_anchor").stream()
                .map(anchor -> index.get(anchor.attr("t_id")))
                .sorted()
                .toList();
        Span span = new Span(
                spans.get(anchors.get(0)).start(),
                spans.get(anchors.get(anchors.size() - 1)).end());
        return new GoldTime(
                span, time.attr("value"), time.attr("functionInDocument").equals(PAGE_DATE));
    }

    /** The day on which a document was written: the one that is marked so, else the first full date in it. */
    private static LocalDate written(Document xml, List<GoldTime> times) {
        String marked =
                xml.select("TIMEX3[functionInDocument=" + PAGE_DATE + "]").attr("value");
        String value = marked.isEmpty()
                ? times.stream()
                        .map(GoldTime::value)
                        .filter(other -> other.length() == ISO_DATE)
                        .findFirst()
                        .orElseThrow()
                : marked;
        return value.charAt(2) == '-' ? LocalDate.parse(value, DAY_FIRST) : LocalDate.parse(value);
    }
}
