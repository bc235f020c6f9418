package org.strandline.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.strandline.app.report.StoryReport;
import org.strandline.json.StoryJson;

/** The commands that show one story: what each of them shows. */
enum StoryCommand {
    STORY("everything: pages, days, figures, voices, positions, plans"),
    TIMELINE("the days that matter, with a sentence of a page for each"),
    VOICES("who said what, the same words in several outlets once"),
    FIGURES("what was counted, who says how many, what was raised or lowered, who disagrees"),
    POSITIONS("where the parties of a negotiation stand, over time");

    private final String shows;

    StoryCommand(String shows) {
        this.shows = shows;
    }

    static Optional<StoryCommand> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it shows, in half a sentence. */
    String shows() {
        return shows;
    }

    /** The part of the report; empty for all of it. */
    Optional<StoryReport.Part> part() {
        return switch (this) {
            case STORY -> Optional.empty();
            case TIMELINE -> Optional.of(StoryReport.Part.TIMELINE);
            case VOICES -> Optional.of(StoryReport.Part.VOICES);
            case FIGURES -> Optional.of(StoryReport.Part.FIGURES);
            case POSITIONS -> Optional.of(StoryReport.Part.POSITIONS);
        };
    }

    /** The layer of the JSON; empty for all of them. */
    Optional<StoryJson.Layer> layer() {
        return switch (this) {
            case STORY -> Optional.empty();
            case TIMELINE -> Optional.of(StoryJson.Layer.TIMELINE);
            case VOICES -> Optional.of(StoryJson.Layer.VOICES);
            case FIGURES -> Optional.of(StoryJson.Layer.FIGURES);
            case POSITIONS -> Optional.of(StoryJson.Layer.POSITIONS);
        };
    }
}
