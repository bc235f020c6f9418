package org.strandline.app.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.strandline.app.web.CannotStartException;
import org.strandline.app.web.ServerSettings;
import org.strandline.app.web.WebServer;
import org.strandline.app.web.find.Passages;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.read.Fetching;
import org.strandline.app.web.read.PageReading;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.safety.Hosts;
import org.strandline.app.web.safety.Seal;
import org.strandline.app.web.story.Archive;
import org.strandline.english.SentenceModel;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Store;
import org.strandline.store.StoreException;

/** Runs the web server until the program is told to end. */
final class ServeJob {

    private final ServeArguments arguments;
    private final Session session;

    ServeJob(ServeArguments arguments, Session session) {
        this.arguments = arguments;
        this.session = session;
    }

    ExitStatus run() {
        boolean alone = Hosts.isLoopback(arguments.host());
        Optional<String> token = alone
                ? arguments.token()
                : arguments.token().or(() -> Optional.of(new Seal(new SecureRandom()).secret()));
        try (Fetcher fetcher = new Fetcher(InstantSource.system());
                WebServer server = start(fetcher, token)) {
            announce(server.port(), token);
            if (!alone) {
                session.complain("others on the network can reach this server; whoever has the token sees everything,"
                        + " and nothing is encrypted on the way");
            }
            new CountDownLatch(1).await();
            return ExitStatus.ALL_READ;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.ALL_READ;
        } catch (StoreException e) {
            session.complain(String.valueOf(e.getMessage()));
            return ExitStatus.SOME_FAILED;
        } catch (CannotStartException e) {
            session.complain("the server cannot start on " + arguments.host() + ":" + arguments.port()
                    + "; is another one running there? --port takes another port");
            return ExitStatus.SOME_FAILED;
        }
    }

    private WebServer start(Fetcher fetcher, Optional<String> token) throws CannotStartException {
        int places = Runtime.getRuntime().availableProcessors();
        ReadingRoom room = new ReadingRoom(English::open, places, Fetching.by(fetcher));
        Store store = Store.open(arguments.store(), InstantSource.system());
        Archive archive = new Archive(store);
        return WebServer.start(
                new ServerSettings(arguments.host(), arguments.port(), token),
                room,
                archive,
                new SearchRoom(() -> Passages.open(store, arguments.store()), archive::revision),
                session.error());
    }

    private void announce(int port, Optional<String> token) {
        String shown = token.map(secret -> "?token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))
                .orElse("");
        session.error().println("Open http://" + arguments.host() + ":" + port + "/" + shown + " (Ctrl-C ends it)");
    }

    /** Reads pages in English, and articles in any language. */
    private record English(SentenceModel model, PageReader reader) implements PageReading {

        static English open() {
            SentenceModel model = SentenceModel.english();
            return new English(model, PageReader.of(new NgramLanguageIdentifier(), model::read, Optional.empty()));
        }

        @Override
        public Reading read(Received received) {
            return reader.read(received);
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
