package org.strandline.record;

/**
 * Everything that Strandline says about one page.
 *
 * @param id the page's
 * @param version the version of the reader
 * @param source where the page came from
 * @param article the article and what surrounds it
 */
public record PageRecord(String id, String version, PageSource source, Article article) implements Reading {}
