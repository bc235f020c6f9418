package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strandline.record.Statement;
import org.strandline.words.NameKey;

/** Counts who is quoted. */
final class Voices {

    private Voices() {}

    static List<Voice> of(List<Quotation> quotations) {
        Map<String, List<Quotation>> bySpeaker = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            if (!quotation.speaker().isEmpty()) {
                String key = quotation.subject().orElse("?" + NameKey.of(quotation.speaker()));
                bySpeaker.computeIfAbsent(key, unused -> new ArrayList<>()).add(quotation);
            }
        }
        return bySpeaker.values().stream()
                .map(Voices::voice)
                .sorted(Comparator.comparingInt((Voice voice) -> -voice.statements())
                        .thenComparing(Voice::name)
                        .thenComparing(voice -> voice.quotations().getFirst()))
                .toList();
    }

    private static Voice voice(List<Quotation> said) {
        return new Voice(
                said.getFirst().subject(),
                said.getFirst().speaker(),
                said.size(),
                (int) said.stream().filter(Quotation::named).count(),
                (int) said.stream()
                        .filter(quotation -> quotation.kind() != Statement.Kind.INDIRECT)
                        .count(),
                said.stream().map(Quotation::id).toList(),
                topics(said));
    }

    private static List<Voice.Topic> topics(List<Quotation> said) {
        Map<List<String>, List<String>> byWords = new LinkedHashMap<>();
        for (Quotation quotation : said) {
            if (!quotation.topic().isEmpty()) {
                byWords.computeIfAbsent(quotation.topic(), unused -> new ArrayList<>())
                        .add(quotation.id());
            }
        }
        return byWords.entrySet().stream()
                .map(topic -> new Voice.Topic(topic.getKey(), topic.getValue()))
                .sorted(Comparator.comparingInt(topic -> -topic.quotations().size()))
                .toList();
    }
}
