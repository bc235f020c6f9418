package org.strandline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.strandline.store.StoreAddress;

/**
 * What {@code strandline serve} was asked to do.
 *
 * @param store what is shown and added to
 * @param host the name or address to listen on
 * @param port the port
 * @param token what has to be shown, where a file has been named that holds it
 */
record ServeArguments(StoreAddress store, String host, int port, Optional<String> token) {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String STORE = "strandline.db";
    private static final String PORT = "8642";
    private static final int LAST_PORT = 65_535;

    /** Shorter ones can be tried out. */
    private static final int SHORTEST_TOKEN = 16;

    static ServeArguments of(CommandLine given) throws UsageException {
        if (!given.getArgList().isEmpty()) {
            throw new UsageException(
                    "serve takes options only, not '" + given.getArgList().getFirst() + "'");
        }
        Optional<String> file = Optional.ofNullable(given.getOptionValue(ServeHelp.TOKEN));
        return new ServeArguments(
                StoreAddress.of(given.getOptionValue(ServeHelp.STORE, STORE)),
                given.getOptionValue(ServeHelp.HOST, THIS_MACHINE),
                port(given.getOptionValue(ServeHelp.PORT, PORT)),
                file.isPresent() ? Optional.of(token(file.get())) : Optional.empty());
    }

    private static int port(String written) throws UsageException {
        try {
            int port = Integer.parseInt(written);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw new UsageException("--port is a number from 0 to " + LAST_PORT + ", not '" + written + "'");
    }

    private static String token(String file) throws UsageException {
        try {
            String token = Files.readString(Path.of(file)).strip();
            if (token.length() < SHORTEST_TOKEN) {
                throw new UsageException("a token has at least " + SHORTEST_TOKEN + " characters");
            }
            return token;
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("the token cannot be read from '" + file + "'");
        }
    }
}
