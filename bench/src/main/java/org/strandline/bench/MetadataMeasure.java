package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Article;
import org.strandline.record.Image;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;

/**
 * Scores what is said of a page's article: headline, authors, time of publication, captions and credits of pictures.
 *
 * <p>A headline counts if it is the same text, a time if it is the same minute. Authors, captions and credits are compared as
 * sets of texts without regard to case and white space, a credit of several names as these names; the F1 is over all pages together.
 * Captions and credits are scored where the gold speaks of pictures.
 */
public final class MetadataMeasure implements Measure {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;]\\s+|\\s+(?:&|and)\\s+");
    private static final String FOLDER = "data/extraction/news";

    @Override
    public String name() {
        return "metadata/news";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        ArticleReader reader = new ArticleReader(text -> LanguageIdentifier.UNDETERMINED);
        Tally all = new Tally();
        Tally tuned = new Tally();
        Tally unseen = new Tally();
        List<Scores.Case> cases = new ArrayList<>();
        for (MetadataGold gold : MetadataGold.in(shared.resolve(FOLDER))) {
            Said said = read(reader, gold);
            Tally page = new Tally();
            for (Tally tally : List.of(all, page, gold.half() == Half.TUNED ? tuned : unseen)) {
                tally.add(gold, said);
            }
            cases.add(new Scores.Case(
                    gold.id(), gold.half(), page.mean(), Said.of(gold).lines(), said.lines()));
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        all.into(metrics, "");
        tuned.into(metrics, ".tuned");
        unseen.into(metrics, ".unseen");
        return new Scores(metrics, cases);
    }

    private static Said read(ArticleReader reader, MetadataGold gold) throws IOException {
        PageSource source = new PageSource(Optional.of(gold.id()), Optional.empty(), Optional.empty(), "text/html");
        Page page = new Page("sha256:" + gold.id(), source, Page.Form.HTML, gold.html(), Optional.empty());
        return switch (reader.read(page)) {
            case Extraction.Found(Article article) -> Said.of(article);
            case Extraction.None unused -> Said.NOTHING;
        };
    }

    /** What the gold or the reader says of a page. */
    private record Said(
            String headline,
            List<String> authors,
            Optional<Instant> published,
            List<String> captions,
            List<String> credits) {

        static final Said NOTHING = new Said("", List.of(), Optional.empty(), List.of(), List.of());

        static Said of(MetadataGold gold) {
            return new Said(gold.headline(), gold.authors(), gold.published(), gold.captions(), gold.credits());
        }

        static Said of(Article article) {
            List<String> captions = new ArrayList<>();
            List<String> credits = new ArrayList<>();
            for (Image image : article.images()) {
                image.caption().ifPresent(captions::add);
                image.credit().ifPresent(credits::add);
            }
            return new Said(
                    article.headline().orElse(""),
                    article.authors(),
                    article.published().map(Said::instant),
                    captions,
                    credits);
        }

        private static Instant instant(PageTime time) {
            return time.date()
                    .atTime(time.time().orElse(LocalTime.MIDNIGHT))
                    .toInstant(time.offset().orElse(ZoneOffset.UTC));
        }

        String lines() {
            return String.join(
                    "\n",
                    "headline " + headline,
                    "authors " + authors,
                    "published " + published.map(Instant::toString).orElse("-"),
                    "captions\n  " + String.join("\n  ", captions),
                    "credits\n  " + String.join("\n  ", credits));
        }
    }

    /** Counts over some pages. */
    private static final class Tally {

        private final SetScore authors = new SetScore();
        private final SetScore captions = new SetScore();
        private final SetScore credits = new SetScore();
        private int pages;
        private int headlines;
        private int dated;
        private int times;

        void add(MetadataGold gold, Said said) {
            pages++;
            headlines += tidy(gold.headline()).equals(tidy(said.headline())) ? 1 : 0;
            if (gold.published().isPresent()) {
                dated++;
                times += said.published()
                                .filter(time -> isSameMinute(gold.published().get(), time))
                                .isPresent()
                        ? 1
                        : 0;
            }
            authors.add(keys(gold.authors()), keys(said.authors()));
            if (gold.pictured()) {
                captions.add(keys(gold.captions()), keys(said.captions()));
                credits.add(keys(names(gold.credits())), keys(names(said.credits())));
            }
        }

        private static boolean isSameMinute(Instant one, Instant other) {
            return Duration.between(one, other).abs().compareTo(Duration.ofMinutes(1)) < 0;
        }

        void into(SortedMap<String, Double> metrics, String half) {
            metrics.put("headline" + half, share(headlines, pages));
            metrics.put("time" + half, share(times, dated));
            metrics.put("authors.f1" + half, authors.f1());
            metrics.put("captions.f1" + half, captions.f1());
            metrics.put("credits.f1" + half, credits.f1());
        }

        /** The mean of the four measures that have a target. */
        double mean() {
            return (share(headlines, pages) + share(times, dated) + authors.f1() + captions.f1()) / 4;
        }

        private static double share(int right, int all) {
            return all == 0 ? 1 : (double) right / all;
        }

        /** The gold lists the names of a credit, the reader says the credit as it stands: both are cut between names. */
        private static List<String> names(List<String> credits) {
            return credits.stream()
                    .flatMap(credit -> BETWEEN_NAMES.splitAsStream(credit))
                    .toList();
        }

        private static List<String> keys(List<String> texts) {
            return texts.stream()
                    .map(text -> tidy(text).toLowerCase(Locale.ROOT))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
        }

        private static String tidy(String text) {
            StringBuilder tidy = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                boolean more = !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ';
                if (!space) {
                    tidy.append(c);
                } else if (more) {
                    tidy.append(' ');
                }
            }
            return tidy.toString().strip();
        }
    }
}
