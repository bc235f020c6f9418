package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.article.LanguageIdentifier;
import org.strandline.article.metadata.Dateline;
import org.strandline.article.metadata.Metadata;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Envelope;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/** Puts an article together from typed lines. */
final class ArticleAssembly {

    /** Characters of the body that tell its language. */
    private static final int LANGUAGE_SAMPLE = 3000;

    /** Paragraphs that may open with a dateline. */
    private static final int DATELINE_REACH = 3;

    private final Surroundings surroundings;
    private final Optional<Envelope> envelope;
    private final List<LineTyper.Verdict> verdicts;

    ArticleAssembly(Surroundings surroundings, List<LineTyper.Verdict> verdicts, Optional<Envelope> envelope) {
        this.surroundings = surroundings;
        this.envelope = envelope;
        this.verdicts = List.copyOf(verdicts);
    }

    Article article(LanguageIdentifier languages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = blocks(text);
        Metadata metadata = surroundings.metadata();
        String whole = text.toString();
        Optional<Dateline> dateline = dateline(whole, blocks);
        SignedLines signed = isSettled(metadata) ? SignedLines.NONE : SignedLines.of(surroundings, verdicts);
        Optional<PageTime> published = metadata.published()
                .or(() -> envelope.flatMap(Envelope::published))
                .or(signed::published);
        return new Article(
                metadata.headline().or(this::shownHeadline).or(() -> envelope.flatMap(Envelope::headline)),
                metadata.outlet().or(() -> envelope.flatMap(Envelope::outlet)),
                authors(metadata, signed),
                metadata.agency().or(signed::agency).or(() -> dateline.flatMap(Dateline::agency)
                        .filter(agency -> !isOutlet(agency, metadata))),
                dateline.flatMap(Dateline::place),
                published,
                metadata.updated().or(() -> envelope.flatMap(Envelope::updated)).or(() -> signed.updated(published)),
                language(languages, whole, blocks),
                whole,
                blocks,
                Pictures.of(surroundings.layout(), blocks));
    }

    /** Whether the page says to machines, or in elements that it marks, all that the lines that sign a text can say. */
    private static boolean isSettled(Metadata metadata) {
        return isNamed(metadata)
                && metadata.published().isPresent()
                && metadata.updated().isPresent();
    }

    private static boolean isNamed(Metadata metadata) {
        return metadata.authors().stream().anyMatch(author -> !isOutlet(author, metadata));
    }

    /** Those whom the page names to machines; where that is nobody but the publication, those who sign the text; then the feed's. */
    private List<String> authors(Metadata metadata, SignedLines signed) {
        if (!isNamed(metadata) && !signed.authors().isEmpty()) {
            return signed.authors();
        }
        return metadata.authors().isEmpty() ? envelope.map(Envelope::authors).orElse(List.of()) : metadata.authors();
    }

    private static boolean isOutlet(String name, Metadata metadata) {
        return metadata.outlet()
                .filter(outlet -> OutletName.isSame(name, outlet))
                .isPresent();
    }

    /** The dateline is what the text proper opens with, behind a summary or an editor's note at most. */
    private static Optional<Dateline> dateline(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.type() == BlockType.PARAGRAPH)
                .limit(DATELINE_REACH)
                .flatMap(block -> Dateline.parse(block.span().of(text)).stream())
                .findFirst();
    }

    private Optional<String> shownHeadline() {
        return surroundings.landmarks().headline() < 0
                ? Optional.empty()
                : Optional.of(surroundings
                        .layout()
                        .line(surroundings.landmarks().headline())
                        .text());
    }

    private List<Block> blocks(StringBuilder text) {
        List<Block> blocks = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        for (int index = 0; index < verdicts.size(); index++) {
            Line line = surroundings.layout().line(index);
            LineTyper.Verdict verdict = verdicts.get(index);
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line.text());
            Integer earlier = said.putIfAbsent(line.key(), blocks.size());
            blocks.add(new Block(
                    verdict.type(),
                    new Span(start, text.length()),
                    line.htmlStart() < 0 ? Optional.empty() : Optional.of(new Span(line.htmlStart(), line.htmlEnd())),
                    earlier == null ? OptionalInt.empty() : OptionalInt.of(earlier),
                    verdict.because()));
        }
        return blocks;
    }

    private String language(LanguageIdentifier languages, String text, List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (block.type().isBody() && sample.length() < LANGUAGE_SAMPLE) {
                sample.append(block.span().of(text)).append('\n');
            }
        }
        String told = languages.identify(sample.toString());
        Optional<String> declared = surroundings.metadata().language();
        return told.equals(LanguageIdentifier.UNDETERMINED) ? declared.orElse(told) : told;
    }
}
