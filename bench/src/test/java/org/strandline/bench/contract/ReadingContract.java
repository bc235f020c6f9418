package org.strandline.bench.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.strandline.json.RecordJson;
import org.strandline.json.RecordReader;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.Image;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;
import org.strandline.text.Span;

/** What the record promises of every page, whatever is on it. Each answer of a method is a sentence on what is broken. */
final class ReadingContract {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final RecordJson JSON = new RecordJson(RecordJson.Detail.REASONS, Optional.empty());

    private final Page page;
    private final Article article;
    private final List<String> broken = new ArrayList<>();

    private ReadingContract(Page page, Article article) {
        this.page = page;
        this.article = article;
    }

    /** What {@code reading} of {@code page} breaks; empty if it keeps the contract. */
    static List<String> broken(Page page, Reading reading) {
        List<String> broken = new ArrayList<>();
        if (!reading.id().equals(page.id()) || !reading.source().equals(page.source())) {
            broken.add("the answer is about another page");
        }
        String line = JSON.line(reading);
        if (!JSON.line(RecordReader.read(line)).equals(line)) {
            broken.add("its JSON is not what it was when it is read back");
        }
        switch (reading) {
            case Rejected rejected -> {
                if (rejected.detail().isBlank()) {
                    broken.add("rejected without a reason");
                }
            }
            case PageRecord read -> {
                broken.addAll(new ReadingContract(page, read.article()).broken());
                broken.addAll(FactsContract.broken(read.article(), read.facts()));
            }
        }
        return broken;
    }

    /** Reads {@code page}, and fails if the reading breaks the contract. */
    static void check(Page page) {
        List<String> broken = broken(page, Pages.read(page));
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("; ", broken));
        }
    }

    /** The blocks of a web page whose place in the source lacks their first or last word, whatever tags stand between. */
    static List<String> silentSources(Page page, Article article) {
        return article.blocks().stream()
                .filter(block -> block.html()
                        .filter(html -> !says(html.of(page.text()), block.span().of(article.text())))
                        .isPresent())
                .map(block -> shown(block.span().of(article.text())) + " is not at "
                        + block.html().map(html -> shown(html.of(page.text()))).orElse("all"))
                .toList();
    }

    private static boolean says(String source, String words) {
        String letters = letters(Parser.unescapeEntities(withoutTags(source), false));
        List<String> all = List.of(WHITE_SPACE.split(words.strip()));
        return letters.contains(letters(all.getFirst())) && letters.contains(letters(all.getLast()));
    }

    private List<String> broken() {
        if (page.form() == Page.Form.PLAIN && !article.text().equals(page.text())) {
            broken.add("the text of a plain page was changed");
        }
        int covered = 0;
        for (int index = 0; index < article.blocks().size(); index++) {
            Block block = article.blocks().get(index);
            if (isInside("block " + index, block.span(), article.text())) {
                covered = order(index, block, covered);
                duplicate(index, block);
                source(index, block);
            }
        }
        uncovered(covered, article.text().length());
        article.images().forEach(this::image);
        metadata();
        return broken;
    }

    private int order(int index, Block block, int covered) {
        if (block.span().isEmpty()) {
            broken.add("block " + index + " is empty");
        }
        if (block.span().start() < covered) {
            broken.add("block " + index + " begins before the one before it ends");
            return Math.max(covered, block.span().end());
        }
        uncovered(covered, block.span().start());
        return block.span().end();
    }

    private void uncovered(int start, int end) {
        if (start <= end && article.text().substring(start, end).codePoints().anyMatch(ReadingContract::isVisible)) {
            broken.add("no block covers " + shown(article.text().substring(start, end)) + " at " + start);
        }
    }

    private void duplicate(int index, Block block) {
        if (block.duplicateOf().orElse(0) >= index && block.duplicateOf().isPresent()) {
            broken.add("block " + index + " is a duplicate of one that is not before it");
        }
    }

    /** A block may have no place in the source: where the parser moved its words, see decision 2. */
    private void source(int index, Block block) {
        if (page.form() == Page.Form.PLAIN) {
            if (block.html().isPresent()) {
                broken.add("block " + index + " of a plain page has a place in a source");
            }
            return;
        }
        String words = block.span().of(article.text());
        if (words.indexOf('\n') >= 0) {
            broken.add("block " + index + " is on more than one line");
        }
        block.html().ifPresent(html -> isInside("source of block " + index, html, page.text()));
    }

    private void image(Image image) {
        if (image.caption().isEmpty() && image.credit().isEmpty()) {
            broken.add("an image has neither caption nor credit");
        }
        isInside("image", image.span(), article.text());
    }

    private void metadata() {
        List<String> said = new ArrayList<>(article.authors());
        article.headline().ifPresent(said::add);
        article.outlet().ifPresent(said::add);
        article.agency().ifPresent(said::add);
        article.place().ifPresent(said::add);
        said.add(article.language());
        for (Image image : article.images()) {
            image.caption().ifPresent(said::add);
            image.credit().ifPresent(said::add);
        }
        if (said.stream().anyMatch(String::isBlank)) {
            broken.add("metadata that says nothing is there and blank: " + said);
        }
    }

    private boolean isInside(String what, Span span, String text) {
        if (span.end() > text.length()) {
            broken.add(what + " ends at " + span.end() + ", after the end of the text");
            return false;
        }
        if (isInsidePair(text, span.start()) || isInsidePair(text, span.end())) {
            broken.add(what + " cuts a character in two at " + span);
        }
        return true;
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL;
    }

    private static String withoutTags(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            int end = tag < 0 ? -1 : source.indexOf('>', tag);
            if (end < 0) {
                return text.append(source, at, source.length()).toString();
            }
            text.append(source, at, tag);
            at = end + 1;
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shown(String text) {
        return '“' + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + '”';
    }
}
