package org.strandline.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.read.Uploads;
import org.strandline.app.web.safety.Gate;
import org.strandline.app.web.safety.Headers;
import org.strandline.app.web.safety.Hosts;
import org.strandline.app.web.safety.Seal;
import org.strandline.app.web.safety.Visitors;
import org.strandline.app.web.story.Archive;

/** The server: started when it is there, closed when it is over. */
public final class WebServer implements AutoCloseable {

    /** A request that sends nothing for so long is over. */
    private static final int IDLE_MILLIS = 30_000;

    /** A request that sends less than so many bytes a second is over, however long it has sent. */
    private static final int SLOWEST_BYTES = 1_000;

    private final Javalin javalin;
    private final ReadingRoom room;
    private final Archive archive;
    private final SearchRoom search;
    private final WireHandlers wire;

    private WebServer(Javalin javalin, ReadingRoom room, Archive archive, SearchRoom search, WireHandlers wire) {
        this.javalin = javalin;
        this.room = room;
        this.archive = archive;
        this.search = search;
        this.wire = wire;
    }

    /**
     * Starts the server.
     *
     * @param room where pages are read; the server closes it
     * @param archive what is kept; the server closes it
     * @param search where passages are searched; the server closes it
     * @param error where it says what went wrong
     * @throws CannotStartException if it cannot listen where it is to
     */
    public static WebServer start(
            ServerSettings settings, ReadingRoom room, Archive archive, SearchRoom search, PrintStream error)
            throws CannotStartException {
        Visitors visitors = new Visitors(new Seal(new SecureRandom()));
        Templates templates = new Templates(visitors, new Assets());
        Gate gate = new Gate(new Hosts(settings.host()), settings.token(), visitors);
        WireHandlers wire = new WireHandlers(archive);
        List<Route> routes = Routes.of(new Rooms(room, archive, search, wire), templates, visitors, user(settings));
        Problems problems = new Problems(templates, error);
        Javalin javalin = Javalin.create(config -> {
            bound(config, settings);
            config.routes.before(context -> {
                Headers.on(context);
                gate.check(context);
            });
            routes.forEach(route -> add(config, route, gate));
            config.routes.exception(HttpResponseException.class, problems::refuse);
            config.routes.exception(Exception.class, problems::fail);
            config.routes.error(404, problems::missing);
        });
        try {
            WebServer server = new WebServer(javalin.start(), room, archive, search, wire);
            search.start();
            return server;
        } catch (JavalinException e) {
            room.close();
            archive.close();
            throw new CannotStartException(e);
        }
    }

    /** Whoever runs the server signs, unless others can reach it, too. */
    private static String user(ServerSettings settings) {
        return Hosts.isLoopback(settings.host()) ? System.getProperty("user.name", "") : "";
    }

    private static void add(JavalinConfig config, Route route, Gate gate) {
        config.routes.addHttpHandler(route.method(), route.path(), context -> {
            switch (route.access()) {
                case READS -> {}
                case CHANGES -> gate.checkChange(context);
            }
            route.handler().handle(context);
        });
    }

    /** Where it listens, and how much of its time and memory one request may take. */
    private static void bound(JavalinConfig config, ServerSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Uploads.MOST_BYTES;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(Uploads.MOST_BYTES_OF_A_FILE, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> {
            server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES, 0));
            for (Connector connector : server.getConnectors()) {
                if (connector instanceof ServerConnector tcp) {
                    tcp.setIdleTimeout(IDLE_MILLIS);
                }
            }
        });
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        wire.close();
        javalin.stop();
        room.close();
        search.close();
        archive.close();
    }
}
