package org.strandline.article.html;

import java.util.Optional;
import org.strandline.record.BlockType;

/** What stands out in the posts of a live blog, articles within the article. */
final class Posts {

    private static final int LEAST = 3;

    private final boolean several;

    Posts(Surroundings surroundings) {
        Layout layout = surroundings.layout();
        Layout.Box container = layout.box(surroundings.container());
        long posts = layout.boxes().stream()
                .skip(surroundings.container() + 1L)
                .filter(box -> box.firstLine() < container.endLine())
                .filter(box ->
                        box.cues().has(Cue.ARTICLE) && surroundings.prose().in(box) > 0)
                .limit(LEAST)
                .count();
        this.several = posts == LEAST;
    }

    /** The heading of a post, though it stands in the post's header. */
    Optional<BlockType> heading(Candidate candidate) {
        boolean heading = several
                && candidate.isInside()
                && candidate.has(Cue.ARTICLE)
                && candidate.has(Cue.HEADER)
                && candidate.line().isHeading()
                && candidate.line().tally().linked() == 0
                && !candidate.cues().without(Cues.of(Cue.HEADER)).hasAny(CueGroups.FURNITURE);
        return heading ? Optional.of(BlockType.SUBHEADING) : Optional.empty();
    }
}
