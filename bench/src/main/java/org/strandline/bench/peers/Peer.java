package org.strandline.bench.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.strandline.bench.BodyMeasure;

/** An extractor that others use. */
public enum Peer implements BodyMeasure.Extractor {
    /** Boilerpipe 1.2.3, its extractor for news articles. */
    BOILERPIPE("boilerpipe") {
        @Override
        public String body(String html, Optional<String> url) {
            try {
                return ArticleExtractor.getInstance().getText(html);
            } catch (BoilerpipeProcessingException failure) {
                throw new IllegalStateException(failure);
            }
        }
    },
    /** Readability4J 1.0.8, Mozilla's reader view in Kotlin. */
    READABILITY4J("readability4j") {
        @Override
        public String body(String html, Optional<String> url) {
            Element article =
                    new Readability4J(url.orElse(UNKNOWN), html).parse().getArticleContent();
            return article == null ? "" : article.text();
        }
    };

    /** Readability4J asks for an address; it makes links whole with it. */
    private static final String UNKNOWN = "https://news.example/";

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    /** Its name in tables. */
    public String label() {
        return label;
    }
}
