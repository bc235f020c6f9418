package org.strandline.app.web.story;

/**
 * The way from a fact to the words that it rests on.
 *
 * @param link the address that shows the words on their page
 * @param outlet who published them, and when, in short
 * @param words the words
 */
public record Proof(String link, String outlet, String words) {}
