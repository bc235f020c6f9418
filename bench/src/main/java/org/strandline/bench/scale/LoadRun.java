package org.strandline.bench.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.strandline.app.web.CannotStartException;
import org.strandline.app.web.ServerSettings;
import org.strandline.app.web.WebServer;
import org.strandline.app.web.find.Passages;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.story.Archive;
import org.strandline.english.passage.PassageModel;
import org.strandline.store.PassageSearch;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

/**
 * Asks a server for its pages, fifty at once, and says how long they take: {@code load [PAGES [FILE]]}. The server runs on a store of pages
 * that were made; the one who asks runs in the same program, so its time is in the numbers.
 */
public final class LoadRun {

    private static final int PAGES = 10_000;
    private static final int AT_ONCE = 50;
    private static final int REQUESTS = 500;

    /** A server that has just started compiles itself while it answers. How long its first answer takes is said elsewhere. */
    private static final int WARM = 500;

    private static final int ALONE = 50;
    private static final int OK = 200;
    private static final int KILOBYTE = 1024;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;
    private static final double NANOSECONDS_OF_A_SECOND = 1e9;

    private final PrintStream out;
    private final int port;

    private LoadRun(PrintStream out, int port) {
        this.out = out;
        this.port = port;
    }

    /**
     * Prints a table to {@code out}.
     *
     * @param words how many pages, and the store's file if it is to be kept
     */
    public static boolean run(Path repository, Path shared, List<String> words, PrintStream out) throws IOException {
        System.setProperty("http.maxConnections", Integer.toString(AT_ONCE));
        int pages = words.isEmpty() ? PAGES : Integer.parseInt(words.getFirst());
        Path folder = Files.createTempDirectory("strandline-load");
        Path file = words.size() > 1 ? Path.of(words.get(1)) : folder.resolve("load.db");
        StoreAddress address = new StoreAddress.InFile(file);
        if (!Files.exists(file) || words.size() == 1) {
            Models models = Models.read(repository, shared);
            MadeStore.fill(address, Plan.of(models, pages), new PageMaker(models), out);
        }
        Targets targets;
        try (Store store = Store.open(address, InstantSource.system())) {
            targets = Targets.of(store);
            out.println(targets.story() + "\n" + store.size() + " pages in the store");
            out.println(targets.storeCost());
            index(store, address, out);
        }
        return measure(address, targets, out);
    }

    private static boolean measure(StoreAddress address, Targets targets, PrintStream out) throws IOException {
        try (WebServer server = server(address, out)) {
            LoadRun here = new LoadRun(out, server.port());
            out.println("page              |  KB |   alone |  50 at once: median    95% |  ms of processor");
            for (Targets.Page page : targets.pages()) {
                here.run(page, WARM, AT_ONCE);
            }
            for (Targets.Page page : targets.pages()) {
                here.ask(page);
            }
            return true;
        }
    }

    /** Takes all pages into the search index, so that the server finds it made. */
    private static void index(Store store, StoreAddress address, PrintStream out) throws IOException {
        long start = System.nanoTime();
        try (PassageSearch search = PassageSearch.open(store, address, StandIn.meaning())) {
            search.catchUp();
        }
        out.printf(Locale.ROOT, "indexed in %.0f s%n", (System.nanoTime() - start) / NANOSECONDS_OF_A_SECOND);
    }

    /** A server of what is kept, which reads no pages. It searches among vectors that cost nothing, with those that the model makes of what is typed. */
    static WebServer server(StoreAddress address, PrintStream out) throws IOException {
        Store store = Store.open(address, InstantSource.system());
        Archive archive = new Archive(store);
        SearchRoom search = new SearchRoom(
                () -> {
                    PassageModel model = PassageModel.english();
                    return Passages.of(model, PassageSearch.open(store, address, StandIn.meaning(model)));
                },
                archive::revision);
        ReadingRoom room = new ReadingRoom(
                () -> {
                    throw new IllegalStateException("nothing is read here");
                },
                1,
                nowhere -> List.of());
        try {
            return WebServer.start(new ServerSettings("127.0.0.1", 0, Optional.empty()), room, archive, search, out);
        } catch (CannotStartException e) {
            throw new IOException(e);
        }
    }

    private void ask(Targets.Page page) throws IOException {
        int size = body(page.paths().getFirst());
        List<Double> alone = run(page, ALONE, 1);
        Cost cost = new Cost();
        List<Double> together = cost.of(() -> run(page, REQUESTS, AT_ONCE));
        out.printf(
                Locale.ROOT,
                "%-17s | %3d | %7.1f | %19.1f %6.1f | %16.2f%n",
                page.name(),
                size / KILOBYTE,
                alone.get(alone.size() / 2),
                together.get(together.size() / 2),
                together.get(together.size() * 95 / 100),
                cost.perPage(REQUESTS));
    }

    /** The milliseconds of each of so many requests, in order of size. */
    private List<Double> run(Targets.Page page, int requests, int atOnce) {
        AtomicInteger next = new AtomicInteger();
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < atOnce; i++) {
                threads.execute(() -> {
                    for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        body(page.paths().get(number % page.paths().size()));
                        times.add((System.nanoTime() - start) / NANOSECONDS_OF_A_MILLISECOND);
                    }
                });
            }
        }
        return times.stream().sorted().toList();
    }

    /** How many bytes the answer has. The plainest client of the JDK costs least beside the server. */
    private int body(String path) {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            if (request.getResponseCode() != OK) {
                throw new IllegalStateException(path + " is answered " + request.getResponseCode());
            }
            try (InputStream answer = request.getInputStream()) {
                return answer.readAllBytes().length;
            }
        } catch (IOException e) {
            throw new IllegalStateException(path + " is not answered", e);
        }
    }
}
