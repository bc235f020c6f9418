package org.strandline.app.web.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.app.report.Moments;
import org.strandline.story.Quotation;
import org.strandline.story.Story;
import org.strandline.story.Voice;

/** Counts who is quoted when. */
final class QuotedDays {

    private final SortedMap<LocalDate, int[]> days = new TreeMap<>();
    private final Map<String, LocalDate> byQuotation = new HashMap<>();

    QuotedDays(Story story) {
        for (Quotation quotation : story.quotations()) {
            quotation.date().ifPresent(date -> {
                byQuotation.put(quotation.id(), date);
                days.computeIfAbsent(date, unused -> new int[2])[quotation.named() ? 0 : 1]++;
            });
        }
    }

    /** How much was quoted under a name, and without, on each day. */
    List<QuotedDay> all() {
        return days.entrySet().stream()
                .map(day -> new QuotedDay(
                        day.getKey().toString(), Moments.words(day.getKey()), day.getValue()[0], day.getValue()[1]))
                .toList();
    }

    /** When somebody is quoted, beside all others. */
    Sparkline of(Voice voice) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        days.keySet().forEach(day -> counts.put(day, 0));
        for (String quotation : voice.quotations()) {
            LocalDate day = byQuotation.get(quotation);
            if (day != null) {
                counts.merge(day, 1, Integer::sum);
            }
        }
        return Sparkline.of(counts, "Most statements");
    }
}
