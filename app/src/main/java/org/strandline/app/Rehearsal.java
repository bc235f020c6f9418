package org.strandline.app;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.strandline.app.cli.Session;
import org.strandline.app.cli.Strandline;
import org.strandline.app.terminal.Terminal;

/**
 * A short run of everything that the program does, for the JDK to watch: it keeps the classes that are loaded and what it
 * learnt of them in a file, and starts later runs from that. The launcher calls it after a build.
 */
public final class Rehearsal {

    /** Often enough for the JDK to see which methods are worth compiling. */
    private static final int RUNS = 40;

    private static final String HTML = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge at Orle reopens - The Quay</title>
        <meta property="og:title" content="Bridge at Orle reopens"><meta property="og:site_name" content="The Quay">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Bridge at Orle reopens", "datePublished": "2025-04-03T08:00:00+02:00",
        "author": {"@type": "Person", "name": "Mara Lindt"}}</script></head>
        <body><nav><a href="/">Home</a> <a href="/region">Region</a></nav><article><h1>Bridge at Orle reopens</h1>
        <p class="byline">By Mara Lindt</p><p>ORLE (Quay) — The bridge over the Orle was opened again on Thursday
        after repairs that took two winters, and the first buses crossed it before dawn.</p>
        <figure><img src="b.jpg" alt=""><figcaption>The bridge at dawn. Photo: Ilo Brandt</figcaption></figure>
        <h2>A long wait</h2><p>“We had almost forgotten what it is like,” said Ferry Olm, who keeps the kiosk at its
        northern end. The council had promised to be done within a year.</p><ul><li>Buses 4 and 9 run again.</li>
        </ul><blockquote>It will hold.</blockquote><p><a href="/more">Read more: the ferry's last day</a></p>
        </article><aside><a href="/1">Harbour wall to be raised</a> <a href="/2">Rain until Sunday</a></aside>
        <footer>© The Quay</footer></body></html>
        """;

    private static final String PLAIN = """
        Bridge at Orle reopens

        3 April 2025, 08:00 | Updated: 3 April 2025, 09:30

        By Mara Lindt

        The bridge over the Orle was opened again on Thursday after repairs that took two winters.

        "We had almost forgotten what it is like," said Ferry Olm, who keeps the kiosk at its northern end.

        Read more: The ferry's last day
        """;

    private Rehearsal() {}

    /** Runs the program on two small pages again and again, serves one of them for a moment, and throws away what it says. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int run = 0; run < RUNS; run++) {
            for (String page : List.of(HTML, PLAIN)) {
                play(page, "read", "-");
                play(page, "read", "--explain", "-");
                play(page, "read", "--format", "json", "--jobs", "1", "-");
            }
        }
        play("", "--version");
        play("", "--help");
        play("", "read", "--help");
        play("", "read", "no such file");
        Path folder = Files.createTempDirectory("strandline-rehearsal");
        try {
            serve(folder.resolve("pages.db").toString());
        } finally {
            delete(folder);
        }
    }

    private static void serve(String store) throws IOException, InterruptedException {
        play(PLAIN, "ingest", "--store", store, "-");
        PipedInputStream heard = new PipedInputStream();
        PrintStream error = new PrintStream(new PipedOutputStream(heard), true, StandardCharsets.UTF_8);
        Thread server =
                Thread.ofPlatform().daemon().start(() -> play("", error, "serve", "--store", store, "--port", "0"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(heard, StandardCharsets.UTF_8))) {
            String open = Optional.ofNullable(lines.readLine()).orElseThrow();
            StringTokenizer words = new StringTokenizer(open);
            words.nextToken();
            URI desk = URI.create(words.nextToken());
            for (String path : List.of("/", "/", "/keys", "/api/stories", "/search?q=bridge")) {
                try (InputStream answer = desk.resolve(path).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
        server.interrupt();
        server.join();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void play(String page, String... arguments) {
        play(page, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), arguments);
    }

    private static void play(String page, PrintStream error, String... arguments) {
        Session session = new Session(
                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                error,
                Terminal.of("out", Map.of("TERM", "xterm")));
        new Strandline(session).run(List.of(arguments));
    }
}
