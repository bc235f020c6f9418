package org.strandline.store;

/**
 * That a page was added or replaced.
 *
 * @param number counts all such; a later one is greater
 * @param page the page's id
 */
public record Revision(long number, String page) {}
