package org.strandline.story;

import java.util.List;
import java.util.Optional;
import org.strandline.record.BlockType;
import org.strandline.story.PageText.Line;
import org.strandline.story.Story.Title;
import org.strandline.story.wording.Headlines;

/** What a story is called, and where that stands. */
final class Titles {

    private Titles() {}

    static Optional<Title> of(List<PageText> pages) {
        List<Optional<String>> headlines =
                pages.stream().map(page -> page.page().article().headline()).toList();
        return Headlines.sharedMost(headlines).stream()
                .mapToObj(
                        chosen -> title(pages.get(chosen), headlines.get(chosen).orElseThrow()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The headline stands in its line; where it is said only outside the text, the first line stands for it. */
    private static Optional<Title> title(PageText page, String headline) {
        return page.lines().stream()
                .filter(line -> line.type() == BlockType.HEADLINE)
                .findFirst()
                .or(() -> page.lines().stream().findFirst())
                .map(Line::span)
                .map(span -> new Title(headline, page.evidence(span)));
    }
}
