package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.EntityType;

/**
 * A person, body, place or other thing that pages of a story speak of: one, whatever they call it.
 *
 * @param id unique in the story
 * @param type what it is
 * @param name its fullest name
 * @param aliases its other names, each once
 * @param offices the offices that pages give it, in order of time
 * @param members the entities of the pages that it is made of, in order of time
 * @param mentions how often the pages mention it
 */
public record Subject(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<Office> offices,
        List<Member> members,
        int mentions) {

    public Subject {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        members = List.copyOf(members);
    }

    /**
     * An entity of a page.
     *
     * @param page the page's id
     * @param entity the entity's id on it
     */
    public record Member(String page, String entity) {}

    /**
     * An office that pages give somebody.
     *
     * @param title what it is, in a page's words
     * @param body whose it is, in a page's words
     * @param first the day of the first page that says so
     * @param last the day of the last page that says so
     * @param evidence where pages say so
     */
    public record Office(
            String title,
            Optional<String> body,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<Evidence> evidence) {

        public Office {
            evidence = List.copyOf(evidence);
        }
    }
}
