package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.metadata.Byline;
import org.strandline.record.BlockType;

/**
 * Knows the boxes in which a site introduces its authors: {@code About Mara Quill}, or the name from the byline once more,
 * and below it a passage that says who that is.
 */
final class AuthorBoxes {

    static final String RULE = "author";

    private static final Set<String> ABOUT = Set.of("about", "über", "sobre", "об", "om", "over", "acerca");
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_NOTE = 150;

    private final String text;
    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;
    private final Set<String> authors = new HashSet<>();

    private AuthorBoxes(String text, List<Passage> passages, List<Optional<Mark>> marks) {
        this.text = text;
        this.passages = passages;
        this.marks = new ArrayList<>(marks);
    }

    /** {@code marks}, with those of authors' boxes. */
    static List<Optional<Mark>> marked(String text, List<Passage> passages, List<Optional<Mark>> marks) {
        return new AuthorBoxes(text, passages, marks).marked();
    }

    private List<Optional<Mark>> marked() {
        for (int i = 0; i < passages.size(); i++) {
            if (marks.get(i).filter(mark -> mark.type() == BlockType.BYLINE).isPresent()) {
                Byline.parse(words(i)).ifPresent(byline -> authors.addAll(byline.authors()));
            } else if (i + 1 < passages.size() && isTitle(i) && isNote(i + 1)) {
                marks.set(i, Optional.of(new Mark(BlockType.BOILERPLATE, RULE)));
                marks.set(i + 1, Optional.of(new Mark(BlockType.BOILERPLATE, RULE)));
            }
        }
        return marks;
    }

    private boolean isTitle(int index) {
        Passage passage = passages.get(index);
        boolean brief = marks.get(index).isEmpty() && passage.words() >= 2 && passage.words() <= LONGEST_TITLE;
        if (!brief
                || passage.shape().ending() != Shape.Ending.OPEN
                || passage.shape().numbers() > 0) {
            return false;
        }
        WordCursor first = new WordCursor(text, passage.span());
        boolean about = first.next() && ABOUT.contains(first.word());
        boolean names = passage.shape().capitalised() == passage.words() - 1;
        return names && ((about && passage.words() > 2) || authors.contains(words(index)));
    }

    /** Whether the passage names the one whom the title above it names, by the last name or by the first as its first word. */
    private boolean isNote(int index) {
        Passage note = passages.get(index);
        if (marks.get(index).isPresent() || note.words() > LONGEST_NOTE || note.words() <= LONGEST_TITLE) {
            return false;
        }
        List<String> names = names(index - 1);
        WordCursor word = new WordCursor(text, note.span());
        boolean first = true;
        while (word.next()) {
            if (word.word().equals(names.getLast()) || (first && names.contains(word.word()))) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private List<String> names(int index) {
        List<String> names = new ArrayList<>();
        WordCursor word = new WordCursor(text, passages.get(index).span());
        while (word.next()) {
            names.add(word.word());
        }
        return names;
    }

    private String words(int index) {
        return passages.get(index).span().of(text);
    }
}
