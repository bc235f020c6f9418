package org.strandline.intake.charset;

import java.nio.charset.Charset;

/**
 * Bytes that have become text.
 *
 * @param text the text, without a byte order mark; U+FFFD stands where bytes mean nothing
 * @param charset the character set that they are in
 */
public record Decoded(String text, Charset charset) {}
