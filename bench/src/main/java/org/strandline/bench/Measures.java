package org.strandline.bench;

import java.util.List;
import org.strandline.bench.english.NamesMeasure;
import org.strandline.bench.english.SyntaxMeasure;
import org.strandline.bench.entities.ChainMeasure;
import org.strandline.bench.entities.PeopleMeasure;
import org.strandline.bench.entities.VictimsMeasure;
import org.strandline.bench.event.PetrarchMeasure;
import org.strandline.bench.event.PloverMeasure;
import org.strandline.bench.event.PoliceMeasure;
import org.strandline.bench.event.SeedEventsMeasure;
import org.strandline.bench.event.StatusMeasure;
import org.strandline.bench.figure.GunViolenceMeasure;
import org.strandline.bench.figure.NewsQuantMeasure;
import org.strandline.bench.figure.SeedFiguresMeasure;
import org.strandline.bench.place.PlaceMeasure;
import org.strandline.bench.process.SeedTalksMeasure;
import org.strandline.bench.process.TalksMeasure;
import org.strandline.bench.statement.AttributionMeasure;
import org.strandline.bench.statement.SeedStatementMeasure;
import org.strandline.bench.story.CopiesMeasure;
import org.strandline.bench.story.EcbPlusMeasure;
import org.strandline.bench.story.SampleNewsMeasure;
import org.strandline.bench.time.SeedTimesMeasure;
import org.strandline.bench.time.TimesMeasure;

/** Every measure there is. A new one is added here, and nowhere else. */
public final class Measures {

    private Measures() {}

    /** All measures, in the order in which they are reported. */
    public static List<Measure> all() {
        return List.of(
                BodyMeasure.articleExtractionBenchmark(),
                BodyMeasure.news(),
                new MetadataMeasure(),
                new SeedMeasure(),
                PlainMeasure.lines(),
                PlainMeasure.broken(),
                new PlainHeadlineMeasure(),
                SyntaxMeasure.webTreebank(),
                SyntaxMeasure.newsAndInterviews(),
                new NamesMeasure(),
                new TimesMeasure(),
                new SeedTimesMeasure(),
                ChainMeasure.meantime(),
                ChainMeasure.gum(),
                new VictimsMeasure(),
                new PeopleMeasure(),
                new AttributionMeasure(),
                new SeedStatementMeasure(),
                new NewsQuantMeasure(),
                new GunViolenceMeasure(),
                new SeedFiguresMeasure(),
                new PlaceMeasure(),
                new PloverMeasure(),
                new PetrarchMeasure(),
                PoliceMeasure.ofNews(),
                PoliceMeasure.ofPolice(),
                new SeedEventsMeasure(),
                StatusMeasure.meantime(),
                StatusMeasure.news(),
                new EcbPlusMeasure(),
                new CopiesMeasure(),
                new SampleNewsMeasure(),
                new TalksMeasure(),
                new SeedTalksMeasure());
    }
}
