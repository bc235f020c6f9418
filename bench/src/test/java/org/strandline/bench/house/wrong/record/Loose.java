package org.strandline.bench.house.wrong.record;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.Keeps;

/** Types that are no data, and some that are. */
@Breaks("text and record are data")
@SuppressWarnings("ClassCanBeStatic")
public class Loose {

    @Keeps("text and record are data")
    sealed interface Closed {}

    @Keeps("text and record are data")
    record Value(int number) implements Closed {}

    @Breaks("text and record are data")
    interface Open {}
}
