package org.strandline.store;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place where a page was found, with the story that the page is of. A page that was found in two files has two.
 *
 * @param page the page's id
 * @param path the file
 * @param url the address
 * @param story the id of its story; empty for a page that is no article
 * @param copies the id of the group of pages that carry its text, if there are others
 * @param versions the id of the group of its versions, if there are others
 * @param version which of the versions it is, the oldest being 1
 */
public record Member(
        String page,
        Optional<String> path,
        Optional<String> url,
        Optional<String> story,
        Optional<String> copies,
        Optional<String> versions,
        OptionalInt version) {}
