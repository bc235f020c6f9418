package org.strandline.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.Treebank;

/** The texts that the speed of reading sentences is measured on: two news texts and two interviews, some 3,500 words. */
final class SentenceTexts {

    private static final List<String> DOCUMENTS =
            List.of("interview_cyclone", "interview_gaming", "news_homeopathic", "news_iodine");

    private SentenceTexts() {}

    /** Each document's text, an empty line between its paragraphs. */
    static List<String> read(Path shared) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String document : DOCUMENTS) {
            Path file = shared.resolve("data/syntax/gum/dep/GUM_" + document + ".conllu");
            texts.add(Treebank.read(file).stream().map(GoldTrees::text).collect(Collectors.joining("\n\n")));
        }
        return texts;
    }
}
