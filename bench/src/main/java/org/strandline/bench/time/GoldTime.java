package org.strandline.bench.time;

import org.strandline.text.Span;

/**
 * A time that a set has marked.
 *
 * @param span its characters
 * @param value as TIMEX3 writes it
 * @param isPageDate whether it is the date that the document gives itself
 */
record GoldTime(Span span, String value, boolean isPageDate) {}
