package org.strandline.app.web.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Recognises addresses of the web in what people paste. */
final class Addresses {

    /** Who pastes more wants a feed, or the command line. */
    private static final int MOST = 20;

    private static final int LONGEST = 2_000;

    private Addresses() {}

    /** The addresses that {@code text} is made of, one a line; none where it holds anything else. */
    static List<WebAddress> in(String text) {
        if (text.length() > MOST * LONGEST) {
            return List.of();
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<WebAddress> addresses =
                lines.stream().flatMap(line -> one(line).stream()).toList();
        return lines.size() <= MOST && addresses.size() == lines.size() ? addresses : List.of();
    }

    /** The address that {@code line} is. */
    static Optional<WebAddress> one(String line) {
        if (line.length() > LONGEST || !(line.startsWith("http://") || line.startsWith("https://"))) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(line);
            return Optional.of(uri).filter(address -> address.getHost() != null).map(WebAddress::new);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
