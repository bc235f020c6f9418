package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.strandline.bench.Measure;

/** What somebody asked the gate for on the command line. */
public sealed interface GateCommand {

    /**
     * Score, and compare with the floors.
     *
     * @param measures which
     * @param worst of how many pages a measure to show what is wrong
     */
    record Score(List<Measure> measures, int worst) implements GateCommand {}

    /**
     * Score, and raise the floors.
     *
     * @param measures which
     * @param newData whether floors may start anew where the data has changed
     */
    record Raise(List<Measure> measures, NewData newData) implements GateCommand {}

    /**
     * Something that is no command.
     *
     * @param problem what is wrong with it, in a sentence
     */
    record Unclear(String problem) implements GateCommand {}

    /**
     * Reads the words after {@code ./strandline-bench}.
     *
     * @param words the command and what follows
     * @param all every measure there is
     */
    static GateCommand parse(List<String> words, List<Measure> all) {
        List<String> names = new ArrayList<>();
        int worst = 0;
        NewData newData = NewData.REFUSED;
        for (Iterator<String> rest = words.subList(1, words.size()).iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--worst") && rest.hasNext()) {
                String number = rest.next();
                if (number.isEmpty() || number.length() > 6 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return new Unclear("--worst takes a number of pages, not " + number);
                }
                worst = Integer.parseInt(number);
            } else if (word.equals("--new-data")) {
                newData = NewData.ACCEPTED;
            } else if (word.startsWith("-")) {
                return new Unclear("there is no option " + word);
            } else {
                names.add(word);
            }
        }
        List<Measure> chosen = all.stream()
                .filter(measure -> names.isEmpty() || names.stream().anyMatch(measure.name()::startsWith))
                .toList();
        if (chosen.isEmpty() && !names.isEmpty()) {
            return new Unclear("no measure begins with " + String.join(" or ", names) + "; there are "
                    + all.stream().map(Measure::name).toList());
        }
        return words.get(0).equals("raise") ? new Raise(chosen, newData) : new Score(chosen, worst);
    }
}
