package org.strandline.bench.house.wrong.app;

/** What others must not call. */
public record CommandLine(String words) {}
