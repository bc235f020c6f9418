package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Page;

/**
 * Reads the article out of a page of plain text: a scrape, a dump of everything that was on a web page, or prose without
 * anything around it.
 */
public final class PlainArticleReader {

    private final LanguageIdentifier languages;

    public PlainArticleReader(LanguageIdentifier languages) {
        this.languages = languages;
    }

    public Extraction read(Page page) {
        Survey survey = Survey.of(page.text());
        Opening opening = Opening.of(survey);
        List<Mark> labels = Labels.of(survey, opening);
        Optional<String> refusal = Refusal.of(survey, labels);
        return refusal.isPresent()
                ? new Extraction.None(refusal.get())
                : new Extraction.Found(article(survey, opening, labels));
    }

    private Article article(Survey survey, Opening opening, List<Mark> labels) {
        Credits credits = Credits.of(survey, opening, labels);
        List<Block> blocks = blocks(survey, labels);
        String body = blocks.stream()
                .filter(block -> block.type().isBody())
                .map(block -> block.span().of(survey.text()))
                .collect(Collectors.joining("\n"));
        Optional<String> headline = opening.headline().isPresent()
                ? Optional.of(survey.words(opening.headline().getAsInt()))
                : Optional.empty();
        return new Article(
                headline,
                credits.outlet(),
                credits.authors(),
                credits.agency(),
                credits.place(),
                credits.published(),
                credits.updated(),
                languages.identify(body),
                survey.text(),
                blocks,
                credits.images());
    }

    private static List<Block> blocks(Survey survey, List<Mark> labels) {
        List<Block> blocks = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Passage passage = survey.passage(i);
            Mark label = labels.get(i);
            Because because = new Because(label.rule(), passage.words(), 0, survey.score(i));
            blocks.add(
                    new Block(label.type(), passage.span(), Optional.empty(), duplicate(survey, labels, i), because));
        }
        return blocks;
    }

    /** The first line of a pair of caption lines, where the second only adds or leaves out the credit. */
    private static OptionalInt duplicate(Survey survey, List<Mark> labels, int index) {
        if (labels.get(index).rule().equals(Captions.AGAIN)) {
            return OptionalInt.of(index - 1);
        }
        boolean pair = index > 0
                && labels.get(index).type() == BlockType.CAPTION
                && labels.get(index - 1).rule().equals(Captions.PAIR);
        if (!pair) {
            return OptionalInt.empty();
        }
        String caption = CaptionLine.split(survey.words(index)).caption().orElse("");
        boolean same = Captions.sharedWords(survey.words(index - 1), caption) == 1;
        return same ? OptionalInt.of(index - 1) : OptionalInt.empty();
    }
}
