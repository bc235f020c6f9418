package org.strandline.app.web.read;

import java.net.URI;

/**
 * A page of the web that is to be fetched.
 *
 * @param uri where it is
 */
public record WebAddress(URI uri) implements Sent {}
