package org.strandline.bench.gate;

import java.util.Locale;

/** What the gate has to say about a metric, or about the data under it. */
sealed interface Finding {

    /** Whether the gate stays open. */
    boolean passes();

    /** The finding in a sentence, which says what to do where something is to be done. */
    String sentence();

    /**
     * A metric that has a floor.
     *
     * @param metric its name
     * @param value what was measured now
     * @param floor what it is held to
     */
    record Measured(String metric, double value, Floor floor) implements Finding {

        @Override
        public boolean passes() {
            return floor.holds(value);
        }

        @Override
        public String sentence() {
            return passes()
                    ? metric + " holds its floor"
                    : String.format(
                            Locale.ROOT,
                            "%s fell to %.4f, under its floor of %.3f: find what made it worse (--worst 10 shows pages)",
                            metric,
                            value,
                            floor.floor());
        }
    }

    /**
     * A metric that nobody has set a floor for.
     *
     * @param metric its name
     * @param value what was measured now
     */
    record Unheld(String metric, double value) implements Finding {

        @Override
        public boolean passes() {
            return false;
        }

        @Override
        public String sentence() {
            return metric + " has no floor: ./strandline-bench raise sets one";
        }
    }

    /**
     * A floor without its metric.
     *
     * @param metric its name
     */
    record Gone(String metric) implements Finding {

        @Override
        public boolean passes() {
            return false;
        }

        @Override
        public String sentence() {
            return metric + " has a floor and is no longer measured:"
                    + " bring it back, or take it out of bench/floors.json and say why in the commit";
        }
    }

    /**
     * Other data than the floors were measured on.
     *
     * @param recorded the digest beside the floors
     * @param found the digest now
     */
    record OtherData(String recorded, String found) implements Finding {

        @Override
        public boolean passes() {
            return false;
        }

        @Override
        public String sentence() {
            return "the data is not what the floors were measured on (recorded " + recorded + ", found " + found
                    + "): put it back, or, if it was renewed on purpose, ./strandline-bench raise --new-data";
        }
    }
}
