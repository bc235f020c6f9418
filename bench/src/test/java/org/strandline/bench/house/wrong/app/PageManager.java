package org.strandline.bench.house.wrong.app;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.Keeps;

@Breaks("no empty names")
final class PageManager {

    private PageManager() {}

    @Breaks("no empty names")
    interface ReaderImpl {}

    @Keeps("no empty names")
    interface Information {}
}
