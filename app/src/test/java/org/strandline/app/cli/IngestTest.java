package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final Path ROOT = Path.of(System.getProperty("strandline.root", ".."));

    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theExamplesOfTheDocumentAreTrue() throws IOException, SQLException {
        String document = Files.readString(ROOT.resolve("docs/how-to/keep-a-story.md"));
        String store = folder.resolve("story.db").toString();
        String samples = ROOT.resolve("samples/sarn-valley").toString();
        for (int time = 0; time < 2; time++) {
            Run run = Run.of("ingest", "--store", store, samples);
            assertThat(run.error()).isEmpty();
            assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
            assertThat(document).contains(run.out());
        }
        String page = samples + "/2025-04-05-ledger-detainee-list.html";
        String other = samples + "/2025-04-10-northlight-live.html";
        Run together = Run.of("correct", "--store", store, "--author", "Mara Lindt", "together", page, other);
        assertThat(together.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(together.out()).contains("Mara Lindt: sha256:", " belongs with sha256:");
        String id = together.out().substring(0, 19);
        assertThat(Run.of("correct", "--store", store, "undo", id).status()).isEqualTo(ExitStatus.ALL_READ);
        Run list = Run.of("correct", "--store", store, "list");
        assertThat(list.error()).isEmpty();
        assertThat(list.out().lines()).hasSize(2).first().asString().endsWith("(undone)");
        for (List<String> command : commands(document)) {
            Run run = Run.of("", command);
            assertThat(run.status()).as("%s: %s", command, run.error()).isEqualTo(ExitStatus.ALL_READ);
        }
        for (String query :
                SQL.matcher(document).results().map(block -> block.group(1)).toList()) {
            assertThat(rows(store, query)).as(query).isPositive();
        }
    }

    /** The commands of the document that need no other machine, no folder of the reader's own, and no second reading of all pages. */
    private List<List<String>> commands(String document) {
        return document.lines()
                .filter(line -> line.startsWith("./strandline "))
                .filter(line -> !line.contains("://") && !line.contains(" pages/") && !line.contains("--again"))
                .map(line -> Stream.of(line.split(" "))
                        .skip(1)
                        .map(word ->
                                word.equals("story.db") ? folder.resolve(word).toString() : word)
                        .map(word ->
                                word.startsWith("samples/") ? ROOT.resolve(word).toString() : word)
                        .toList())
                .toList();
    }

    private static int rows(String store, String query) throws SQLException {
        int rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "The ferry sailed at noon, said its captain.\n");
        String store = folder.resolve("story.db").toString();
        Run run = Run.of("ingest", "--store", store, "no-such-file", "http://127.0.0.1/story", page.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error().lines())
                .containsExactly(
                        "strandline: no-such-file: cannot be read: there is no such file",
                        "strandline: http://127.0.0.1/story: cannot be read: it is not on the public internet");
        assertThat(run.out()).isEqualTo("1 added, 0 unchanged, 0 replaced; 0 of them no articles; 2 failed\n");
        Run unknown = Run.of("correct", "--store", store, "apart", "other.txt");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.error()).contains("there is no page other.txt in the store");
        Run words = Run.of("correct", "--store", store, "unsaid", page.toString(), "never said");
        assertThat(words.error()).contains("does not have the words “never said”");
    }

    @Test
    void whatIsNoStoreIsLeftAlone() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "The ferry sailed at noon, said its captain.\n");
        Run run = Run.of("ingest", "--store", page.toString(), page.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).isEqualTo("strandline: " + page + " is no store: it is not a SQLite file\n");
        assertThat(page).content().startsWith("The ferry");
        Run missing = Run.of("correct", "--store", folder.resolve("missing.db").toString(), "list");
        assertThat(missing.error()).startsWith("strandline: there is no store ");
        Run other = Run.of("ingest", "--store", "jdbc:mysql:x", page.toString());
        assertThat(other.status()).isEqualTo(ExitStatus.USAGE);
    }
}
