package org.strandline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Span;

/** What must hold of the entities of any page. */
final class EntityContractTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    private final EntityFinder finder = new EntityFinder();

    @ParameterizedTest
    @MethodSource("pages")
    void mentionsAreInBoundsAndInOrderAndSplitNoCharacter(String page) {
        Prose prose = WrittenPage.named(page);
        for (Entity entity : finder.find(prose)) {
            assertThat(entity.mentions()).extracting(Mention::span).isSorted().doesNotHaveDuplicates();
            assertThat(entity.mentions()).extracting(Mention::span).allSatisfy(span -> {
                assertThat(span.end()).isLessThanOrEqualTo(prose.text().length());
                assertThat(span.of(prose.text())).isNotBlank();
                assertThat(Character.isLowSurrogate(prose.text().charAt(span.start())))
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsCountFromOneInTheOrderOfFirstMentions(String page) {
        List<Entity> entities = finder.find(WrittenPage.named(page));
        for (int i = 0; i < entities.size(); i++) {
            assertThat(entities.get(i).id()).isEqualTo("e" + (i + 1));
        }
        assertThat(entities)
                .extracting(entity -> entity.mentions().getFirst().span())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void twiceIsTheSame(String page) {
        assertThat(finder.find(WrittenPage.named(page))).isEqualTo(finder.find(WrittenPage.named(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aParagraphMoreLeavesTheNamesBeforeItAlone(String page) {
        assertThat(names(WrittenPage.named(page, "capitals and houses"))).containsAll(names(WrittenPage.named(page)));
    }

    @Test
    void thousandsOfNamesTakeBoundedTime() {
        Prose prose = WrittenPage.ofNames(4_000);
        assertTimeoutPreemptively(BOUND, () -> assertThat(finder.find(prose)).isNotEmpty());
    }

    @Test
    void thousandsWithOneSurnameTakeBoundedTime() {
        Prose prose = WrittenPage.ofPersons(4_000, "Berg");
        assertTimeoutPreemptively(BOUND, () -> assertThat(finder.find(prose)).isNotEmpty());
    }

    private List<Span> names(Prose prose) {
        return finder.find(prose).stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::span)
                .toList();
    }

    static Stream<String> pages() {
        return WrittenPage.names();
    }
}
