package org.strandline.store;

import java.util.Optional;

/**
 * A page's place in its story.
 *
 * @param page the page's id
 * @param revision the number of the page's last change
 * @param copies the id of the group of pages that carry its text, if there are others
 * @param versions the id of the group of its versions, if there are others
 * @param version which of the versions it is, the oldest being 1; 0 where there are no others
 */
public record StoryMember(
        String page, long revision, Optional<String> copies, Optional<String> versions, int version) {}
