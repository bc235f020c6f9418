package org.strandline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strandline.json.TestPages;
import org.strandline.json.TestStories;
import org.strandline.record.PageRecord;

class FeedTest {

    @ParameterizedTest
    @EnumSource(Feed.Form.class)
    void aFeedReaderReadsWhatIsNew(Feed.Form form) throws FeedException {
        PageRecord page = TestPages.full();
        Feed feed = new Feed("What is new");
        feed.add(TestStories.full("34 <b>dead</b> & counting \u0000"), Map.of(page.id(), page));

        SyndFeed read = new SyndFeedInput().build(new StringReader(feed.write(form)));

        assertThat(read.getTitle()).isEqualTo("What is new");
        assertThat(read.getEntries()).hasSize(1);
        SyndEntry entry = read.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("Ferry talks resume in Valmere");
        assertThat(entry.getLink()).isEqualTo("https://quay.example/ferry");
        assertThat(entry.getUri()).isEqualTo("ni:///sha-256;Cg");
        assertThat(entry.getPublishedDate()).isEqualTo("2025-04-04T00:00:00Z");
        assertThat(entry.getDescription().getValue())
                .contains("changed: 34 &lt;b&gt;dead&lt;/b&gt; &amp; counting \uFFFD (before: 31)")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @EnumSource(Feed.Form.class)
    void aFeedWithoutNewsIsAFeed(Feed.Form form) throws FeedException {
        SyndFeed read = new SyndFeedInput().build(new StringReader(new Feed("What is new").write(form)));

        assertThat(read.getEntries()).isEmpty();
    }
}
