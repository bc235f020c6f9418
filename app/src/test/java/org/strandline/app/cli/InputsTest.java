package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.strandline.intake.Pages;
import org.strandline.intake.Source;
import org.strandline.json.TestPages;
import org.strandline.record.Received;

class InputsTest {

    private final List<String> events = new ArrayList<>();

    @Test
    void sourcesAreOpenedOneAfterTheOtherAndClosed() {
        try (Inputs inputs = inputs("two", "none", "one")) {
            inputs.forEachRemaining(page -> events.add("page"));
            assertThat(events)
                    .containsExactly(
                            "open two",
                            "page",
                            "page",
                            "close two",
                            "open none",
                            "close none",
                            "open one",
                            "page",
                            "close one");
            assertThat(inputs.bytesRead()).isEqualTo(30);
        }
    }

    @Test
    void whenAllAreReadThereIsNothing() {
        Inputs inputs = inputs("none");
        assertThat(inputs.hasNext()).isFalse();
        assertThatThrownBy(inputs::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void closingHalfwayClosesWhatIsOpen() {
        try (Inputs inputs = inputs("two")) {
            inputs.next();
        }
        assertThat(events).containsExactly("open two", "close two");
    }

    private Inputs inputs(String... names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(new Source.Absent(name, "invented"));
        }
        return new Inputs(sources, this::open);
    }

    private Pages open(Source source) {
        events.add("open " + source.name());
        List<Received> pages =
                switch (source.name()) {
                    case "two" -> List.of(TestPages.page("a"), TestPages.page("b"));
                    case "one" -> List.of(TestPages.page("c"));
                    default -> List.of();
                };
        return new ListedPages(source.name(), pages.iterator(), events);
    }

    private record ListedPages(String name, Iterator<Received> pages, List<String> events) implements Pages {

        @Override
        public boolean hasNext() {
            return pages.hasNext();
        }

        @Override
        public Received next() {
            return pages.next();
        }

        @Override
        public long bytesRead() {
            return 10;
        }

        @Override
        public void close() {
            events.add("close " + name);
        }
    }
}
