package org.strandline.app.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.strandline.app.web.find.SearchForm.Order;
import org.strandline.store.search.Asked;
import org.strandline.store.search.Query;

/** Fields and typed filters are one language. */
class SearchFormTest {

    private static SearchForm form(Map<String, List<String>> values) {
        return SearchForm.of(name -> values.getOrDefault(name, List.of()));
    }

    @Test
    void aFieldIsTheFilterThatCouldBeTyped() {
        SearchForm filled = form(
                Map.of("q", List.of("river"), "who", List.of("Mara Lindt"), "kind", List.of("statement", "event")));
        SearchForm typed = form(Map.of("q", List.of("river who:\"Mara Lindt\" kind:statement kind:event")));
        assertThat(filled.asked()).isInstanceOf(Query.class).isEqualTo(typed.asked());
    }

    @Test
    void aQuoteMarkInAFieldDoesNotEndItsFilter() {
        assertThat(form(Map.of("who", List.of("Lindt\" kind:text \""))).asked())
                .isInstanceOfSatisfying(
                        Query.class, query -> assertThat(query.filters().who()).containsExactly("Lindt  kind:text"));
    }

    @Test
    void aDayThatIsNoneIsRefusedWithASentence() {
        assertThat(form(Map.of("from", List.of("yesterday"))).asked())
                .isInstanceOfSatisfying(Asked.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("yesterday"));
    }

    @Test
    void whatIsNoKindOrOrderIsNotAskedFor() {
        SearchForm form = form(Map.of("q", List.of("river"), "kind", List.of("poem"), "sort", List.of("longest")));
        assertThat(form.kinds()).isEmpty();
        assertThat(form.order()).isEqualTo(Order.BEST);
    }

    @Test
    void theAddressOfASearchIsTheSameSearch() {
        SearchForm form = form(Map.of("q", List.of("a & b=c"), "who", List.of("Lindt"), "kind", List.of("event")));
        assertThat(form.address(Order.NEWEST)).isEqualTo("q=a+%26+b%3Dc&who=Lindt&kind=event&sort=newest");
    }
}
