package org.strandline.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.app.web.WebServer;
import org.strandline.store.StoreAddress;

class LoadRunTest {

    @Test
    void theServerAnswersBesideTheLibrariesOfThePeers(@TempDir Path folder) throws IOException {
        StoreAddress empty = new StoreAddress.InFile(folder.resolve("empty.db"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        try (WebServer server = LoadRun.server(empty, nowhere)) {
            HttpURLConnection desk = (HttpURLConnection) URI.create("http://127.0.0.1:" + server.port() + "/")
                    .toURL()
                    .openConnection();

            assertThat(desk.getResponseCode()).isEqualTo(200);
        }
    }
}
