package org.strandline.train.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.GoldWord;
import org.strandline.english.label.Labels;
import org.strandline.english.label.LemmaScript;
import org.strandline.english.label.TagLabel;
import org.strandline.text.Morphology;

/** Which labels the network is to know: those that treebanks have often enough. */
public final class LabelCounts {

    private static final int OFTEN = 3;

    /** The features that are kept; those that only say something of spelling or of the annotation are not. */
    private static final Set<String> FEATURES = Set.of(
            "Case",
            "Definite",
            "Degree",
            "Gender",
            "Mood",
            "NumType",
            "Number",
            "Person",
            "Polarity",
            "Poss",
            "PronType",
            "Reflex",
            "Tense",
            "VerbForm",
            "Voice");

    private LabelCounts() {}

    /** The labels of {@code paragraphs}, the frequent ones first. */
    public static Labels of(List<GoldTrees> paragraphs) {
        Map<String, Integer> tags = new TreeMap<>();
        Map<String, Integer> lemmas = new TreeMap<>();
        Map<String, Integer> relations = new TreeMap<>();
        for (GoldTrees paragraph : paragraphs) {
            for (GoldWord word : paragraph.words()) {
                String form = word.span().of(paragraph.text());
                tags.merge(tag(word).toString(), 1, Integer::sum);
                lemmas.merge(LemmaScript.between(form, word.lemma()).toString(), 1, Integer::sum);
                relations.merge(word.relation(), 1, Integer::sum);
            }
        }
        return new Labels(
                often(tags).stream().map(TagLabel::parse).toList(),
                often(lemmas).stream().map(LemmaScript::parse).toList(),
                often(relations));
    }

    /** The tag label of a word. */
    static TagLabel tag(GoldWord word) {
        StringJoiner kept = new StringJoiner("|");
        StringTokenizer features = new StringTokenizer(word.features(), "|");
        while (features.hasMoreTokens()) {
            String feature = features.nextToken();
            int equals = feature.indexOf('=');
            if (equals > 0 && FEATURES.contains(feature.substring(0, equals))) {
                kept.add(feature);
            }
        }
        return new TagLabel(word.partOfSpeech(), new Morphology(kept.toString()));
    }

    private static List<String> often(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return entries.stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
