package org.strandline.store;

/**
 * How many pages of a story appeared on a day.
 *
 * @param story the story's id
 * @param day in ISO 8601
 * @param pages how many
 */
public record Coverage(String story, String day, int pages) {}
