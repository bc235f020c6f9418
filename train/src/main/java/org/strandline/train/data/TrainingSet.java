package org.strandline.train.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.bench.english.GoldNames;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.NameSet;
import org.strandline.bench.english.NamesMeasure;
import org.strandline.bench.english.Treebank;
import org.strandline.bench.statement.GoldAttributions;
import org.strandline.bench.statement.Polnear;

/** The sets that the weights are made from. Each can be left out by its name. */
public enum TrainingSet {
    EWT("English Web Treebank, train", "CC BY-SA 4.0", Terms.OPEN),
    GUM("GUM, without the dev documents", "CC BY 4.0; texts CC BY or CC BY-SA", Terms.OPEN),
    WORLDWIDE("Worldwide Newswire, nine articles in ten", "none stated", Terms.PUBLISHED),
    PUD("Universal NER on English PUD", "CC BY-SA 4.0", Terms.OPEN),
    WIKIGOLD("Wikigold", "CC BY 4.0", Terms.OPEN),
    BTC("Broad Twitter Corpus, two sentences in five", "CC BY 4.0", Terms.OPEN),
    CROSSNER("CrossNER, politics", "MIT", Terms.OPEN),
    POLNEAR("PolNeAR, train", "none stated", Terms.PUBLISHED);

    /** What its authors allow. */
    public enum Terms {
        /** A licence under which weights made from it may be given on. */
        OPEN,
        /** Published for training and measuring, but without a licence for all of it. */
        PUBLISHED
    }

    /** One sentence in so many is kept from training, in sets that have no dev part of their own. */
    private static final int HELD_OUT = 20;

    private final String title;
    private final String licence;
    private final Terms terms;

    TrainingSet(String title, String licence, Terms terms) {
        this.title = title;
        this.licence = licence;
        this.terms = terms;
    }

    public String title() {
        return title;
    }

    public String licence() {
        return licence;
    }

    public Terms terms() {
        return terms;
    }

    /** The word by which it is left out. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its paragraphs with trees, none held out; empty for other sets. */
    public List<GoldTrees> trees(Path data) throws IOException {
        return switch (this) {
            case EWT -> Treebank.read(data.resolve("syntax/ewt/train.conllu"));
            case GUM -> documentsOfGum(data);
            case WORLDWIDE, PUD, WIKIGOLD, BTC, CROSSNER, POLNEAR -> List.of();
        };
    }

    /** Its sentences with names, none held out; empty for other sets. */
    public List<GoldNames> names(Path data) throws IOException {
        return switch (this) {
            case EWT, GUM, POLNEAR -> List.of();
            case WORLDWIDE ->
                NameSet.WORLDWIDE.read(data).stream()
                        .filter(sentence -> !NamesMeasure.isHeldOut(sentence.document()))
                        .toList();
            case PUD -> kept(NameSet.PUD.read(data), HELD_OUT);
            case WIKIGOLD -> kept(NameSet.WIKIGOLD.read(data), HELD_OUT);
            case BTC -> kept(NameSet.BTC.read(data), 2, 5);
            case CROSSNER -> kept(NameSet.CROSSNER.read(data), HELD_OUT);
        };
    }

    /** Its pages with attributions, none held out; empty for other sets. */
    public List<GoldAttributions> attributions(Path data) throws IOException {
        return switch (this) {
            case POLNEAR -> Polnear.read(data.resolve("statements/polnear/train"));
            case EWT, GUM, WORLDWIDE, PUD, WIKIGOLD, BTC, CROSSNER -> List.of();
        };
    }

    private static List<GoldTrees> documentsOfGum(Path data) throws IOException {
        Set<String> dev = Set.copyOf(Files.readAllLines(data.resolve("syntax/gum/dev.txt")));
        List<Path> files;
        try (Stream<Path> all = Files.list(data.resolve("syntax/gum/dep"))) {
            files = all.sorted().toList();
        }
        List<GoldTrees> paragraphs = new ArrayList<>();
        for (Path file : files) {
            if (!dev.contains(file.getFileName().toString().replace(".conllu", ""))) {
                paragraphs.addAll(Treebank.read(file));
            }
        }
        return paragraphs;
    }

    /** All but the last of each {@code of}. */
    private static List<GoldNames> kept(List<GoldNames> sentences, int of) {
        return kept(sentences, of - 1, of);
    }

    /** The first {@code most} of each {@code of}. */
    private static List<GoldNames> kept(List<GoldNames> sentences, int most, int of) {
        List<GoldNames> kept = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i % of < most) {
                kept.add(sentences.get(i));
            }
        }
        return kept;
    }
}
