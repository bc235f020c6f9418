package org.strandline.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.strandline.intake.Intake;
import org.strandline.intake.fetch.Fetched;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.intake.fetch.Polled;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.store.Feeds;
import org.strandline.store.FollowedFeed;

/**
 * Asks feeds what is new, each when it is due and no sooner, and keeps what their items lead to: the item where it holds the article,
 * else the article at its address.
 */
final class FeedRound {

    /** No feed is asked for more often, whatever its server allows. */
    static final Duration SHORTEST = Duration.ofMinutes(15);

    /** A feed that cannot be had is asked for ever more rarely, but not more rarely than this. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 10;

    /** An article that cannot be had so often in a row is given up; what the feed says of it is kept instead. */
    private static final int ATTEMPTS = 3;

    private final Intake intake;
    private final Fetcher fetcher;
    private final Feeds feeds;
    private final Arrivals arrivals;
    private final InstantSource clock;
    private final Rest rest;

    /** Waits between two requests to one site. */
    @FunctionalInterface
    interface Rest {

        void rest(Duration pause) throws InterruptedException;
    }

    FeedRound(Intake intake, Fetcher fetcher, Feeds feeds, Arrivals arrivals, InstantSource clock, Rest rest) {
        this.intake = intake;
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.arrivals = arrivals;
        this.clock = clock;
        this.rest = rest;
    }

    /** Asks for {@code address} if it is due. Whether it was. */
    boolean look(URI address, InOrder.Sink<String> news, BooleanSupplier stopped)
            throws IOException, InterruptedException {
        Instant now = clock.instant();
        Optional<FollowedFeed> known = feeds.feed(address.toString());
        if (known.filter(feed -> now.isBefore(feed.due())).isPresent()) {
            return false;
        }
        Polled.Tags tags = known.map(feed -> new Polled.Tags(feed.etag(), feed.lastModified()))
                .orElse(Polled.Tags.NONE);
        int failures = known.map(FollowedFeed::failures).orElse(0);
        switch (fetcher.poll(address, tags)) {
            case Polled.Same(Optional<Duration> fresh) -> succeeded(address, tags, fresh);
            case Polled.Failed(String detail, Optional<Duration> retryAfter) -> {
                arrivals.complain(address.toString(), detail);
                failed(address, tags, failures + 1, detail, retryAfter);
            }
            case Polled.Changed(Fetched.Body body, Polled.Tags changed, Optional<Duration> fresh) -> {
                Items items = new Items(address, failures + 1 >= ATTEMPTS, news, stopped);
                items.keep(intake.pages(body));
                if (stopped.getAsBoolean()) {
                    mark(address, tags, Duration.ZERO, failures, Optional.empty());
                } else if (items.complete) {
                    succeeded(address, changed, fresh);
                } else {
                    String detail = "not everything in it could be fetched; it is tried again";
                    failed(address, tags, failures + 1, detail, Optional.empty());
                }
                feeds.dealtWith(address.toString(), items.dealtWith);
            }
        }
        return true;
    }

    private void succeeded(URI address, Polled.Tags tags, Optional<Duration> fresh) {
        mark(address, tags, between(fresh.orElse(SHORTEST)), 0, Optional.empty());
    }

    private void failed(URI address, Polled.Tags tags, int failures, String detail, Optional<Duration> retryAfter) {
        Duration backoff = between(SHORTEST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
        Duration wait = retryAfter.filter(asked -> asked.compareTo(backoff) > 0).orElse(backoff);
        mark(address, tags, wait, failures, Optional.of(detail));
    }

    private void mark(URI address, Polled.Tags tags, Duration wait, int failures, Optional<String> detail) {
        Instant now = clock.instant();
        feeds.keep(new FollowedFeed(
                address.toString(), tags.etag(), tags.lastModified(), now, now.plus(wait), failures, detail));
    }

    private static Duration between(Duration wait) {
        Duration atLeast = wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }

    /** The items of a feed, as they are dealt with. */
    private final class Items {

        private final URI address;
        private final boolean last;
        private final InOrder.Sink<String> news;
        private final BooleanSupplier stopped;
        private final List<String> dealtWith = new ArrayList<>();
        private boolean complete = true;
        private boolean first = true;

        /**
         * @param last whether articles that cannot be had are given up now
         */
        Items(URI address, boolean last, InOrder.Sink<String> news, BooleanSupplier stopped) {
            this.address = address;
            this.last = last;
            this.news = news;
            this.stopped = stopped;
        }

        /** Keeps what is new. */
        void keep(List<Received> items) throws IOException, InterruptedException {
            if (!isFeed(items)) {
                arrivals.complain(address.toString(), "it is no feed; strandline ingest keeps a page");
                return;
            }
            Set<String> before = feeds.dealtWith(address.toString());
            for (Received item : items) {
                if (stopped.getAsBoolean()) {
                    dealtWith.addAll(before);
                    return;
                }
                keep(item, before);
            }
        }

        private static boolean isFeed(List<Received> items) {
            return items.stream()
                    .noneMatch(
                            item -> item instanceof Page page && page.envelope().isEmpty());
        }

        private void keep(Received item, Set<String> before) throws IOException, InterruptedException {
            String id = id(item);
            if (before.contains(id)) {
                dealtWith.add(id);
                return;
            }
            Optional<URI> article = article(item);
            if (article.isEmpty()) {
                say(item);
                dealtWith.add(id);
                return;
            }
            pause(article.get());
            switch (fetcher.fetch(article.get())) {
                case Fetched.Body body -> {
                    for (Received page : intake.pages(body)) {
                        say(page);
                    }
                    dealtWith.add(id);
                }
                case Fetched.Refused why -> {
                    arrivals.complain(article.get().toString(), why.detail());
                    if (why.lasting() || last) {
                        say(item);
                        dealtWith.add(id);
                    } else {
                        complete = false;
                    }
                }
            }
        }

        private void say(Received page) throws IOException {
            Optional<String> line = arrivals.keep(page);
            if (line.isPresent()) {
                news.accept(line.get());
            }
        }

        private void pause(URI article) throws InterruptedException {
            if (!first) {
                rest.rest(fetcher.pause(article));
            }
            first = false;
        }

        private static String id(Received item) {
            return switch (item) {
                case Page page -> page.id();
                case Rejected rejected -> rejected.id();
            };
        }

        /** Where the article is, if the item is none. */
        private static Optional<URI> article(Received item) {
            return switch (item) {
                case Page page -> Summary.is(page.text()) ? link(page.source().url()) : Optional.empty();
                case Rejected rejected ->
                    rejected.reason() == Rejected.Reason.EMPTY
                            ? link(rejected.source().url())
                            : Optional.empty();
            };
        }

        private static Optional<URI> link(Optional<String> url) {
            return url.filter(ReadArguments::isWebAddress).map(URI::create);
        }
    }
}
