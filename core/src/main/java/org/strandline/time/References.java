package org.strandline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.text.PartOfSpeech;
import org.strandline.time.Meaning.Reference;
import org.strandline.words.WordList;

/** Reads words that point at the present, the past or the future: "now", "recently", "in recent weeks", "the near future". */
final class References implements Rule {

    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private record Phrase(List<String> words, Reference reference) {}

    @Override
    public Optional<Found> at(Line line, int start) {
        Optional<Found> longest = Optional.empty();
        for (Phrase phrase : PHRASES.getOrDefault(line.at(start).lower(), List.of())) {
            int end = start + phrase.words().size();
            if (stands(phrase, line, start)
                    && isTime(line, start, end)
                    && longest.filter(found -> found.end() >= end).isEmpty()) {
                longest = Optional.of(Found.of(start, end, phrase.reference()));
            }
        }
        return longest;
    }

    private static boolean stands(Phrase phrase, Line line, int start) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!line.at(start + i).is(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Not "now-cancelled", "the past week", "now that", "as soon as", "sooner". */
    private static boolean isTime(Line line, int start, int end) {
        Piece after = line.at(end);
        boolean joined = (after.is("-") && after.glued() && line.at(end + 1).glued())
                || (line.at(start).glued()
                        && line.at(start - 1).is("-")
                        && line.at(start - 1).glued());
        boolean noun = line.at(end - 1).is("past") && isModified(line, end);
        boolean conjunction = (line.at(start).is("now") && after.is("that"))
                || (line.at(start).is("soon")
                        && (after.is("as") || line.at(start - 1).is("as") || after.is("after")))
                || (line.at(start).is("shortly") && (after.is("after") || after.is("before")));
        return !joined && !noun && !conjunction;
    }

    private static boolean isModified(Line line, int i) {
        return line.isA(i, PartOfSpeech.NOUN)
                || line.isA(i, PartOfSpeech.ADJ)
                || line.isA(i, PartOfSpeech.NUM)
                || Lexicon.unit(line.at(i)).isPresent();
    }

    private static Map<String, List<Phrase>> phrases() {
        WordList list = WordList.of(References.class, "reference-words.txt");
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String value : list.meanings()) {
            for (String phrase : list.all(value)) {
                List<String> words = Pieces.words(phrase);
                phrases.computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                        .add(new Phrase(words, new Reference(value)));
            }
        }
        return Map.copyOf(phrases);
    }
}
