package org.strandline.app.web.story;

/**
 * A story in a list.
 *
 * @param id the story's
 * @param title its headline
 * @param first the day of its first page
 * @param last the day of its last page
 * @param pages how many pages it has
 * @param fresh how many of them came since the last visit
 */
public record StoryLine(String id, String title, String first, String last, int pages, int fresh) {}
