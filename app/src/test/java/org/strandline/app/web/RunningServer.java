package org.strandline.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.strandline.app.web.find.Passages;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.read.Fetching;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.story.Archive;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.record.Received;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

/** A server as {@code strandline serve} runs it, on a port that is free, with the real reader. */
final class RunningServer implements AutoCloseable {

    private final WebServer server;
    private final Archive archive;
    private final Fetcher fetcher;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private RunningServer(ServerSettings settings, Fetcher fetcher) {
        this.fetcher = fetcher;
        ReadingRoom room = new ReadingRoom(KnownReading::opened, 2, Fetching.by(fetcher));
        try {
            Path file = Files.createTempDirectory("strandline").resolve("pages.db");
            StoreAddress address = StoreAddress.of(file.toString());
            Store store = Store.open(address, InstantSource.system());
            this.archive = new Archive(store);
            SearchRoom search = new SearchRoom(() -> Passages.open(store, address), archive::revision);
            PrintStream out = new PrintStream(error, true, StandardCharsets.UTF_8);
            this.server = WebServer.start(settings, room, archive, search, out);
        } catch (CannotStartException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static RunningServer start() {
        return start(Optional.empty(), new Fetcher(InstantSource.system()));
    }

    static RunningServer startWithToken(String token) {
        return start(Optional.of(token), new Fetcher(InstantSource.system()));
    }

    /** One that may fetch from this machine, where a test has pages. */
    static RunningServer startBesidePages() {
        return start(Optional.empty(), new Fetcher(InstantSource.system(), InetAddress::isLoopbackAddress));
    }

    private static RunningServer start(Optional<String> token, Fetcher fetcher) {
        return new RunningServer(new ServerSettings("127.0.0.1", 0, token), fetcher);
    }

    /** Keeps pages as if somebody had sent them. */
    void keep(List<Path> files) throws IOException {
        Intake intake = new Intake(InputStream.nullInputStream(), new Limits(16 << 20, 100, 100));
        for (Path file : files) {
            Optional<String> name = Optional.of(file.getFileName().toString());
            for (Received page : intake.pages(Files.readAllBytes(file), name, Optional.empty())) {
                archive.keep(page, KnownReading.opened().read(page));
            }
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    int port() {
        return server.port();
    }

    /** What it has said on standard error. */
    String said() {
        return error.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        client.close();
        fetcher.close();
    }
}
