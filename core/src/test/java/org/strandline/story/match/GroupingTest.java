package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strandline.record.PageRecord;

final class GroupingTest {

    private static final Sketcher SKETCHER = Sketcher.english();
    private static final Matcher MATCHER = new Matcher();

    @Test
    void aTrimmedPageUnderAnotherHeadlineIsACopy() {
        PageRecord agency = InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD);
        PageRecord outlet = InventedPages.page("b", "Hundreds saved as river rises", InventedPages.FLOOD.subList(0, 2));
        assertThat(groups(agency, outlet).copies()).containsExactly(List.of("sha256:a", "sha256:b"));
    }

    @Test
    void aPageThatQuotesOneSentenceIsNoCopy() {
        PageRecord agency = InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD);
        List<String> own = new ArrayList<>(InventedPages.STRIKE);
        own.add(InventedPages.FLOOD.get(1));
        assertThat(groups(agency, InventedPages.page("b", "Trams stand still", own))
                        .copies())
                .isEmpty();
    }

    @Test
    void oneAddressAtTwoTimesIsTwoVersions() {
        PageRecord first = version("b", LocalDate.of(2031, 3, 2), InventedPages.FLOOD.subList(0, 2));
        PageRecord second = version("a", LocalDate.of(2031, 3, 3), InventedPages.FLOOD);
        Groups groups = groups(second, first);
        assertThat(groups.versions()).containsExactly(List.of("sha256:b", "sha256:a"));
        assertThat(groups.copies()).isEmpty();
        assertThat(groups.stories()).hasSize(1);
    }

    @Test
    void twoEventsAreTwoStories() {
        PageRecord flood = InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD);
        PageRecord strike = InventedPages.page("b", "Harwick trams stand still", InventedPages.STRIKE);
        assertThat(groups(flood, strike).stories()).hasSize(2);
    }

    @Test
    void aPageThatHoldsTwoTextsDoesNotMakeThemOne() {
        List<String> both = new ArrayList<>(InventedPages.FLOOD);
        both.addAll(InventedPages.STRIKE);
        Groups groups = groups(
                InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD),
                InventedPages.page("b", "Flood: the town wakes up", InventedPages.FLOOD),
                InventedPages.page("c", "Trams stand still", InventedPages.STRIKE),
                InventedPages.page("d", "Strike at Harwick", InventedPages.STRIKE),
                InventedPages.page("e", "The day in brief", both));
        assertThat(groups.copies()).noneMatch(group -> group.contains("sha256:a") && group.contains("sha256:c"));
    }

    @Test
    void linksAreTheSameFromBothSides() {
        Sketch one = SKETCHER.sketch(InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD));
        Sketch other = SKETCHER.sketch(InventedPages.page("b", "Rescue at Velmora", InventedPages.FLOOD.subList(1, 3)));
        assertThat(MATCHER.links(one, List.of(other))).hasSize(1).isEqualTo(MATCHER.links(other, List.of(one)));
    }

    @Test
    void noPageIsItsOwnCandidate() {
        Sketch sketch = SKETCHER.sketch(InventedPages.page("a", "Flood at Velmora", InventedPages.FLOOD));
        assertThat(MATCHER.links(sketch, List.of(sketch))).isEmpty();
    }

    @Test
    void whateverTheOrderOfArrivalTheGroupsAreTheSame() {
        Random random = new Random(6);
        for (int round = 0; round < 20; round++) {
            List<Sketch> sketches = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                sketches.add(SKETCHER.sketch(InventedPages.random(random, i, 4)));
            }
            Groups groups = groups(sketches);
            Collections.shuffle(sketches, random);
            assertThat(groups(sketches)).isEqualTo(groups);
        }
    }

    private static PageRecord version(String id, LocalDate day, List<String> paragraphs) {
        return InventedPages.page(
                id,
                "Flood at Velmora",
                paragraphs,
                Optional.of("https://example.org/velmora"),
                Optional.of("Post"),
                Optional.of(day));
    }

    private static Groups groups(PageRecord... pages) {
        return groups(List.of(pages).stream().map(SKETCHER::sketch).toList());
    }

    /** Pages one by one, each compared with those that came before. */
    private static Groups groups(List<Sketch> sketches) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            links.addAll(MATCHER.links(sketches.get(i), sketches.subList(0, i)));
        }
        return Grouping.of(sketches, links);
    }
}
