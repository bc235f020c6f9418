package org.strandline.bench.house;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the house that compiled classes can be held to. */
final class HouseRules {

    private HouseRules() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> under(String root) {
        return Stream.of(
                        Layers.rules(root),
                        Libraries.rules(root),
                        PureCore.rules(root),
                        Shapes.rules(root),
                        Patterns.rules(root))
                .flatMap(List::stream)
                .toList();
    }
}
