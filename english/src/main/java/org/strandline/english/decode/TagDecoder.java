package org.strandline.english.decode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.strandline.english.label.TagLabel;
import org.strandline.text.PartOfSpeech;

/** Chooses the likeliest part of speech of a word, whatever its inflection, and then its likeliest inflection. */
final class TagDecoder {

    private final List<TagLabel> labels;

    /** The numbers of the labels of each part of speech. */
    private final List<int[]> groups;

    TagDecoder(List<TagLabel> labels) {
        this.labels = labels;
        Map<PartOfSpeech, List<Integer>> numbers = new EnumMap<>(PartOfSpeech.class);
        for (int i = 0; i < labels.size(); i++) {
            numbers.computeIfAbsent(labels.get(i).partOfSpeech(), any -> new ArrayList<>())
                    .add(i);
        }
        this.groups = numbers.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /**
     * The label of a word.
     *
     * @param scores the score of each label
     */
    TagLabel best(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        int[] likeliest = groups.getFirst();
        double most = -1;
        for (int[] group : groups) {
            double sum = 0;
            for (int label : group) {
                sum += Math.exp(scores[label] - highest);
            }
            if (sum > most) {
                most = sum;
                likeliest = group;
            }
        }
        int best = likeliest[0];
        for (int label : likeliest) {
            best = scores[label] > scores[best] ? label : best;
        }
        return labels.get(best);
    }
}
