package org.strandline.story;

import java.util.Optional;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.words.NameKey;

/**
 * Who said something.
 *
 * @param subject the id of the subject, where it is one
 * @param name what the speaker is called; empty where the page does not say who spoke
 * @param named whether the page names the speaker
 */
record Speaker(Optional<String> subject, String name, boolean named) {

    static Speaker of(PageText page, Statement statement, Subjects subjects) {
        if (statement.source().isEmpty()) {
            return new Speaker(Optional.empty(), "", false);
        }
        Source source = statement.source().getFirst();
        Optional<Subject> subject = source.entity().flatMap(entity -> subjects.of(page.id(), entity));
        boolean named = statement.anonymity() == Statement.Anonymity.NAMED;
        return new Speaker(subject.map(Subject::id), subject.map(Subject::name).orElse(told(source.name())), named);
    }

    /** What somebody is called who is no subject; nothing, where that is no more than a word such as "the" or "they". */
    static String told(String name) {
        return Content.of(name).isEmpty() ? "" : bare(name);
    }

    /** A description without whose it is: "Carrow's health ministry" and "the health ministry" are one in a story; not "People's Front". */
    static String bare(String name) {
        int owner = Math.max(name.lastIndexOf("'s "), name.lastIndexOf("’s "));
        int label = name.lastIndexOf(": ");
        int from = Math.max(owner < 0 ? 0 : owner + 3, label < 0 ? 0 : label + 2);
        boolean ofAName = from == owner + 3 && from < name.length() && Character.isUpperCase(name.charAt(from));
        return ofAName ? name : name.substring(from);
    }

    /** Whether nothing speaks against the two being one. */
    boolean mayBe(Speaker other) {
        if (subject.isPresent() && other.subject.isPresent()) {
            return subject.equals(other.subject);
        }
        return name.isEmpty() || other.name.isEmpty() || !named || !other.named || key().equals(other.key());
    }

    /** What stands for the speaker: the subject, or what it is called. */
    String key() {
        return subject.orElse("?" + NameKey.of(name));
    }
}
