package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

class RereadJobTest {

    private static final Intake INTAKE = new Intake(new ByteArrayInputStream(new byte[0]), Limits.STANDARD);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 4, 3));

    @TempDir
    private Path folder;

    @Test
    void pagesOfAnOlderVersionAreReadAgainFromTheBytesThatTheStoreKept() {
        Page page = page("The ferry sailed at noon, said its captain, and nobody in Valmere believed her at first.");
        PageRecord now = (PageRecord) reader(DAY).read(page);
        PageRecord before = new PageRecord(now.id(), "0.0.1", now.source(), now.article(), now.facts());
        try (Store store = Store.open(StoreAddress.of(folder.resolve("story.db").toString()), InstantSource.system())) {
            store.keep(page, before, DAY);
            assertThat(again(store)).isEqualTo("1 read again, 0 unchanged\n");
            assertThat(store.page(page.id())).contains(now);
            assertThat(store.holds(page.id(), DAY)).isTrue();
            assertThat(again(store)).isEqualTo("0 read again, 1 unchanged\n");
        }
    }

    @Test
    void whatIsToBeReadAgainIsInTheStore() {
        Run run = Run.of("ingest", "--store", folder.resolve("s.db").toString(), "--again", "page.txt");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.error()).contains("no PATH");
    }

    private static String again(Store store) {
        return Run.in(new ByteArrayOutputStream(), "", session -> new RereadJob(
                                1, session, INTAKE, day -> reader(day)::read, store)
                        .run())
                .out();
    }

    private static PageReader reader(Optional<LocalDate> day) {
        return PageReader.of(new NgramLanguageIdentifier(), (text, blocks) -> List.of(), day);
    }

    private static Page page(String text) {
        return (Page) INTAKE.pages(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty())
                .getFirst();
    }
}
