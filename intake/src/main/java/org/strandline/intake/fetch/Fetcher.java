package org.strandline.intake.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches pages of the web. It says who it is, asks a site's robots.txt first, follows few redirects, takes in so much and no
 * more, waits so long and no longer, and goes to public addresses only, at every redirect anew. May be shared between threads.
 *
 * <p>The address that was looked at is the one that is connected to as long as the JDK's own cache of names holds it (30
 * seconds, unless {@code networkaddress.cache.ttl} says otherwise); a request is made within that time.
 */
public final class Fetcher implements AutoCloseable {

    /** Who asks, as robots.txt may name it. */
    private static final String AGENT = "strandline";

    private static final String USER_AGENT = "Strandline (reads single news pages for a person)";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int NOT_MODIFIED = 304;

    /** Answers of the 400s that may be other ones soon: too slow, too early, too many. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 16 << 20;

    /** RFC 9309 asks for at least so much of a robots.txt. */
    private static final int MOST_RULES = 500 << 10;

    private static final int MOST_SITES = 1000;

    /** RFC 9309 asks that a robots.txt be looked at again after a day. */
    private static final Duration RULES_HOLD = Duration.ofDays(1);

    /** A site that could not say what may be fetched is asked again after so long. */
    private static final Duration SILENCE_HOLDS = Duration.ofMinutes(10);

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final InstantSource clock;
    private final Predicate<InetAddress> allowed;
    private final Map<URI, Rules> rules = new LinkedHashMap<>();

    public Fetcher(InstantSource clock) {
        this(clock, PublicAddresses::contains);
    }

    /**
     * @param allowed the addresses that may be connected to
     */
    public Fetcher(InstantSource clock, Predicate<InetAddress> allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    /** What a site lets programs fetch, and until when that holds. */
    private record Rules(SimpleRobotRules robots, Instant until) {}

    /** Where a request ended. */
    private sealed interface End {
        record Reached(URI place, HttpResponse<byte[]> response) implements End {}

        record Nowhere(Fetched.Refused why) implements End {}
    }

    /** An answer of a server, or why there is none. */
    private sealed interface Answer {
        record Given(HttpResponse<byte[]> response) implements Answer {}

        record None(String detail) implements Answer {}
    }

    /** Fetches the page at {@code address}. Never throws because of what is there. */
    public Fetched fetch(URI address) {
        return switch (end(address, Polled.Tags.NONE)) {
            case End.Nowhere(Fetched.Refused why) -> why;
            case End.Reached(URI place, HttpResponse<byte[]> response) -> fetched(place, response);
        };
    }

    /**
     * Asks whether the page at {@code address} has changed, and fetches it if so. Never throws because of what is there.
     *
     * @param known what the server said of it last time
     */
    public Polled poll(URI address, Polled.Tags known) {
        return switch (end(address, known)) {
            case End.Nowhere(Fetched.Refused why) -> new Polled.Failed(why.detail(), Optional.empty());
            case End.Reached(URI place, HttpResponse<byte[]> response) ->
                response.statusCode() == NOT_MODIFIED
                        ? new Polled.Same(Waits.fresh(response.headers()))
                        : polled(fetched(place, response), response.headers());
        };
    }

    private Polled polled(Fetched fetched, HttpHeaders headers) {
        return switch (fetched) {
            case Fetched.Refused why -> new Polled.Failed(why.detail(), Waits.retryAfter(headers, clock.instant()));
            case Fetched.Body body ->
                new Polled.Changed(
                        body,
                        new Polled.Tags(headers.firstValue("etag"), headers.firstValue("last-modified")),
                        Waits.fresh(headers));
        };
    }

    /** How long whoever fetches several pages of the site of {@code address} waits between two of them. */
    public Duration pause(URI address) {
        if (objection(address).isPresent()) {
            return SHORTEST_PAUSE;
        }
        long asked = rules(address).getCrawlDelay();
        return Duration.ofMillis(Math.clamp(asked, SHORTEST_PAUSE.toMillis(), LONGEST_PAUSE.toMillis()));
    }

    private End end(URI address, Polled.Tags known) {
        URI place = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<String> objection = objection(place);
            if (objection.isPresent()) {
                return nowhere(place, objection.get(), true);
            }
            SimpleRobotRules robots = rules(place);
            if (!robots.isAllowed(place.toString())) {
                return nowhere(place, "its site asks programs not to fetch it (robots.txt)", !robots.isDeferVisits());
            }
            switch (answer(place, MOST_BYTES, known)) {
                case Answer.None(String detail) -> {
                    return nowhere(place, detail, false);
                }
                case Answer.Given(HttpResponse<byte[]> response) -> {
                    Optional<URI> next = redirect(place, response);
                    if (next.isEmpty()) {
                        return new End.Reached(place, response);
                    }
                    place = next.get();
                }
            }
        }
        return nowhere(place, "it is redirected more than " + MOST_REDIRECTS + " times", true);
    }

    private static End nowhere(URI place, String detail, boolean lasting) {
        return new End.Nowhere(new Fetched.Refused(place, detail, lasting));
    }

    private Fetched fetched(URI place, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status != 200) {
            boolean lasting = status >= 400 && status < 500 && !PASSING.contains(status);
            return new Fetched.Refused(place, "the server answered " + status + " instead of a page", lasting);
        }
        Optional<String> coding = response.headers().firstValue("content-encoding");
        if (coding.filter(value -> !value.equalsIgnoreCase("identity")).isPresent()) {
            return new Fetched.Refused(place, "it is packed in a way that was not asked for: " + coding.get(), true);
        }
        return new Fetched.Body(place, response.headers().firstValue("content-type"), response.body(), clock.instant());
    }

    /** Why {@code place} is not to be connected to. */
    private Optional<String> objection(URI place) {
        String scheme = place.getScheme() == null ? "" : place.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || place.getHost() == null) {
            return Optional.of("it is no address of a web page");
        }
        if (place.getUserInfo() != null) {
            return Optional.of("an address with a name and a password is not fetched");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(place.getHost())) {
                if (!allowed.test(address)) {
                    return Optional.of("it is not on the public internet");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("there is no such host");
        }
    }

    private Answer answer(URI place, int mostBytes, Polled.Tags known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place)
                .timeout(LONGEST)
                .header("User-Agent", USER_AGENT)
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/plain");
        known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        known.lastModified().ifPresent(moment -> request.header("If-Modified-Since", moment));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.GET().build(), head -> new LimitedBody(mostBytes));
        try {
            return new Answer.Given(answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.None("the server took more than " + LONGEST.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return new Answer.None("the program was interrupted");
        } catch (ExecutionException e) {
            return new Answer.None(detail(e));
        }
    }

    private static String detail(ExecutionException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException && cause.getMessage() != null
                ? cause.getMessage()
                : "the server does not answer";
    }

    private static Optional<URI> redirect(URI place, HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                response.headers().firstValue("location").flatMap(location -> resolved(place, location));
            default -> Optional.empty();
        };
    }

    private static Optional<URI> resolved(URI place, String location) {
        try {
            return Optional.of(place.resolve(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private SimpleRobotRules rules(URI place) {
        URI file = place.resolve("/robots.txt");
        Instant now = clock.instant();
        synchronized (rules) {
            Rules known = rules.get(file);
            if (known != null && now.isBefore(known.until())) {
                return known.robots();
            }
        }
        SimpleRobotRules read = readRules(file);
        synchronized (rules) {
            if (rules.size() >= MOST_SITES) {
                rules.clear();
            }
            rules.put(file, new Rules(read, now.plus(read.isDeferVisits() ? SILENCE_HOLDS : RULES_HOLD)));
        }
        return read;
    }

    /** What a site cannot say because it is broken is no leave (RFC 9309, 2.3.1.4); what it does not say is. */
    private SimpleRobotRules readRules(URI file) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (answer(file, MOST_RULES, Polled.Tags.NONE)) {
            case Answer.None none -> parser.failedFetch(500);
            case Answer.Given(HttpResponse<byte[]> response) ->
                response.statusCode() == 200
                        ? parser.parseContent(file.toString(), response.body(), "text/plain", List.of(AGENT))
                        : parser.failedFetch(response.statusCode());
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
