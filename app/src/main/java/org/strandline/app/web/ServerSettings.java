package org.strandline.app.web;

import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param host the name or address that it listens on
 * @param port the port, 0 for any that is free
 * @param token what has to be shown before anything is
 */
public record ServerSettings(String host, int port, Optional<String> token) {}
