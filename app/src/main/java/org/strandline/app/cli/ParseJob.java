package org.strandline.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.strandline.english.SentenceModel;
import org.strandline.reading.PageReader;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Shows the sentences of pages, in the order in which the pages come. */
final class ParseJob {

    private final ParseArguments arguments;
    private final Session session;
    private final PageReader reader;
    private final SentenceModel model;

    ParseJob(ParseArguments arguments, Session session, PageReader reader, SentenceModel model) {
        this.arguments = arguments;
        this.session = session;
        this.reader = reader;
        this.model = model;
    }

    ExitStatus run(Iterator<Received> received) {
        Output output = new Output(session.out(), "");
        ExitStatus status = ExitStatus.ALL_READ;
        try {
            while (received.hasNext()) {
                switch (received.next()) {
                    case Page page -> output.write(sentences(page));
                    case Rejected rejected -> {
                        complain(rejected);
                        status = ExitStatus.SOME_FAILED;
                    }
                }
            }
        } catch (IOException e) {
            return Output.readerHasGone(e) ? status : Strandline.unwritable(session, e);
        }
        return status;
    }

    private String sentences(Page page) {
        return switch (page.form()) {
            case PLAIN -> arguments.form().write(name(page.source()), page.text(), model.read(page.text()));
            case HTML ->
                switch (reader.read(page)) {
                    case PageRecord(
                            String id,
                            String version,
                            PageSource source,
                            Article article,
                            PageRecord.Facts facts) ->
                        arguments.form().write(name(source), article.text(), sentences(article));
                    case Rejected rejected -> {
                        complain(rejected);
                        yield "";
                    }
                };
        };
    }

    private List<Sentence> sentences(Article article) {
        List<Span> blocks = article.blocks().stream()
                .filter(block -> isRead(block.type()))
                .map(Block::span)
                .toList();
        return model.read(article.text(), blocks);
    }

    private static boolean isRead(BlockType type) {
        return type.isBody() || type == BlockType.HEADLINE || type == BlockType.CAPTION;
    }

    private static String name(PageSource source) {
        return source.path().or(source::url).orElse("standard input");
    }

    private void complain(Rejected rejected) {
        session.complain(name(rejected.source()) + ": " + rejected.detail());
    }
}
