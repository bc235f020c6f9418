package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.Scores;

/**
 * One measure, run and held to its floors.
 *
 * @param measure its name
 * @param data the digest of the files that it read
 * @param scores what it found
 * @param findings what the gate says of it
 */
record Verdict(String measure, String data, Scores scores, List<Finding> findings) {

    Verdict {
        findings = List.copyOf(findings);
    }

    static Verdict of(String measure, String data, Scores scores, Optional<Floors.Held> held) {
        SortedMap<String, Floor> floors = held.map(Floors.Held::metrics).orElseGet(TreeMap::new);
        List<Finding> findings = new ArrayList<>();
        held.filter(known -> !known.data().equals(data))
                .ifPresent(known -> findings.add(new Finding.OtherData(known.data(), data)));
        for (Map.Entry<String, Double> metric : scores.metrics().entrySet()) {
            Optional<Floor> floor = Optional.ofNullable(floors.get(metric.getKey()));
            findings.add(floor.<Finding>map(f -> new Finding.Measured(metric.getKey(), metric.getValue(), f))
                    .orElseGet(() -> new Finding.Unheld(metric.getKey(), metric.getValue())));
        }
        floors.keySet().stream()
                .filter(metric -> !scores.metrics().containsKey(metric))
                .forEach(metric -> findings.add(new Finding.Gone(metric)));
        return new Verdict(measure, data, scores, findings);
    }

    boolean passes() {
        return findings.stream().allMatch(Finding::passes);
    }

    /** Why the gate is shut, a sentence each. */
    List<String> complaints() {
        return findings.stream()
                .filter(finding -> !finding.passes())
                .map(finding -> measure + ": " + finding.sentence())
                .toList();
    }

    /**
     * What the measure is held to from now on; empty where the run cannot be accepted because a metric fell or is gone,
     * or because the data is other than {@code data} says it may be.
     */
    Optional<Floors.Held> accepted(NewData newData) {
        SortedMap<String, Floor> raised = new TreeMap<>();
        boolean otherData = findings.stream().anyMatch(finding -> finding instanceof Finding.OtherData);
        for (Finding finding : findings) {
            switch (finding) {
                case Finding.OtherData other -> {
                    if (newData == NewData.REFUSED) {
                        return Optional.empty();
                    }
                }
                case Finding.Measured measured -> {
                    if (!otherData && !measured.passes()) {
                        return Optional.empty();
                    }
                    raised.put(
                            measured.metric(),
                            otherData
                                    ? Floor.under(measured.value())
                                    : measured.floor().raisedTo(measured.value()));
                }
                case Finding.Unheld unheld -> raised.put(unheld.metric(), Floor.under(unheld.value()));
                case Finding.Gone gone -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Floors.Held(data, raised));
    }
}
