package org.strandline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strandline.event.Entry.Owner;
import org.strandline.record.EventType;

final class LexiconLineTest {

    private static List<LexiconLine.Named> read(String line) {
        return LexiconLine.read(line, Owner.SUBJECT, Set::of);
    }

    @Test
    void aLineHasAnEntryForEachPhrase() {
        List<LexiconLine.Named> entries = read("assault/firearms > on at: shoot [], gun down");

        assertThat(entries).extracting(LexiconLine.Named::word).containsExactly("shoot", "gun");
        Entry second = entries.getLast().entry();
        assertThat(second.type()).contains(EventType.ASSAULT);
        assertThat(second.mode()).contains("firearms");
        assertThat(second.roles().towards()).containsExactly("on", "at");
        assertThat(second.slots()).containsExactly(new Slot.Beside("down"));
    }

    @Test
    void theWordWithAStarIsLookedUp() {
        assertThat(read("protest/hunger: hunger strike*"))
                .singleElement()
                .extracting(LexiconLine.Named::word)
                .isEqualTo("strike");
    }

    @Test
    void noneTellsOfNoEvent() {
        assertThat(read("none: meet [need target]").getFirst().entry().type()).isEmpty();
    }

    @Test
    void anEntryWithAnObjectOfItsOwnSaysMoreThanOneWithAny() {
        int any = read("coerce: ban []").getFirst().entry().weight();
        int own = read("coerce: ban [newspaper]").getFirst().entry().weight();

        assertThat(own).isGreaterThan(any);
    }

    @Test
    void aLightEntryNeedsAVerb() {
        List<LexiconLine.Named> entries = read("sanction: embargo, quota light");

        assertThat(entries)
                .extracting(named -> named.entry().roles().backing())
                .containsExactly(Entry.Backing.NONE, Entry.Backing.VERB);
    }

    @Test
    void aWordThatNobodyKnowsInALineIsAnError() {
        assertThatThrownBy(() -> read("assault sideways: hit")).isInstanceOf(IllegalStateException.class);
    }
}
