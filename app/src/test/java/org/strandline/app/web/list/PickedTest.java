package org.strandline.app.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strandline.story.Evidence;
import org.strandline.text.Span;

/** Any list, sorted, filtered and given out. */
class PickedTest {

    private record Boat(String name, String harbour, int seats, String built) {}

    private static final List<Boat> BOATS = List.of(
            new Boat("Marguerite", "Orle", 90, "2019-05"),
            new Boat("Dawn", "Valmere", 120, "2021-05-03"),
            new Boat("=Sum", "Orle", 9, ""),
            new Boat("albatross, the", "Valmere", 40, "2021"));

    private static final Listing<List<Boat>, Boat> LISTING = new Listing<>(
            "boats",
            "Boats",
            List.of(
                    Column.words("name", "Name", (all, boat) -> Cell.of(boat.name())),
                    Column.choice("harbour", "Harbour", (all, boat) -> Cell.of(boat.harbour())),
                    Column.number("seats", "Seats", (all, boat) -> Cell.of(boat.seats())),
                    Column.day("built", "Built", (all, boat) -> Cell.of(boat.built()))),
            all -> all,
            (all, boat) -> List.of(new Evidence(boat.harbour(), new Span(1, 3))),
            (all, boat) -> List.of(boat.harbour()),
            (json, row) -> json.writeString(row.item().name()));

    private static Picked<List<Boat>, Boat> picked(Map<String, String> asked) {
        ListForm form = ListForm.of(LISTING.columns(), name -> Optional.ofNullable(asked.get(name)));
        return Picked.of(LISTING, form, BOATS, since -> since < 5 ? Set.of("Orle") : Set.of());
    }

    private static List<String> names(Map<String, String> asked) {
        return picked(asked).rows().stream().map(Boat::name).toList();
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertThat(names(Map.of("sort", "seats"))).containsExactly("=Sum", "albatross, the", "Marguerite", "Dawn");
        assertThat(names(Map.of("sort", "-seats"))).startsWith("Dawn", "Marguerite");
    }

    @Test
    void namesAreSortedWhateverTheirCase() {
        assertThat(names(Map.of("sort", "name"))).containsExactly("=Sum", "albatross, the", "Dawn", "Marguerite");
    }

    @Test
    void whatHasNoValueComesLastEitherWay() {
        assertThat(names(Map.of("sort", "built"))).endsWith("=Sum");
        assertThat(names(Map.of("sort", "-built"))).endsWith("=Sum");
    }

    @Test
    void aFilterMeansWhatItsColumnIs() {
        assertThat(names(Map.of("harbour", "Orle"))).containsExactly("Marguerite", "=Sum");
        assertThat(names(Map.of("harbour", "Orl"))).isEmpty();
        assertThat(names(Map.of("name", "MARG"))).containsExactly("Marguerite");
        assertThat(names(Map.of("seats", "90"))).containsExactly("Marguerite", "Dawn");
        assertThat(names(Map.of("built", "2021"))).containsExactly("Dawn", "albatross, the");
        assertThat(names(Map.of("seats", "many"))).isEmpty();
    }

    @Test
    void wordsMayStandInAnyColumn() {
        assertThat(names(Map.of("q", "valmere dawn"))).containsExactly("Dawn");
    }

    @Test
    void aCursorLeavesWhatRestsOnChangedPages() {
        assertThat(names(Map.of("since", "4"))).containsExactly("Marguerite", "=Sum");
        assertThat(names(Map.of("since", "5"))).isEmpty();
        assertThat(names(Map.of("since", "-1"))).hasSize(4);
    }

    @Test
    void theWindowStaysWithinTheRows() {
        assertThat(picked(Map.of("offset", "3")).window(10)).hasSize(1);
        assertThat(picked(Map.of("offset", "99999999999")).window(10)).hasSize(4);
        assertThat(picked(Map.of("offset", "50")).window(10)).isEmpty();
    }

    @Test
    void noSpreadsheetTakesACellForAFormula() {
        assertThat(ListFiles.csv(picked(Map.of("harbour", "Orle", "sort", "seats"))))
                .isEqualTo("name,harbour,seats,built,evidence\r\n'=Sum,Orle,9,,/pages/Orle?at=1-3\r\n"
                        + "Marguerite,Orle,90,2019-05,/pages/Orle?at=1-3\r\n");
    }

    @Test
    void theAddressOfAListIsTheSameList() {
        ListForm form = picked(Map.of("q", "a&b", "sort", "-seats", "harbour", "Orle", "since", "3", "offset", "7"))
                .form();
        assertThat(form.address()).isEqualTo("q=a%26b&harbour=Orle&sort=-seats&since=3&offset=7");
    }

    @Test
    void whatIsNoColumnIsNotSortedBy() {
        assertThat(names(Map.of("sort", "owner", "owner", "me"))).hasSize(4);
    }
}
