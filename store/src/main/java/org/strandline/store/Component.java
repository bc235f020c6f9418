package org.strandline.store;

import java.util.Set;

/**
 * Pages that hang together by links of some strength.
 *
 * @param pages their numbers
 * @param strength of the links that count; 0 where all do
 */
record Component(Set<Long> pages, double strength) {}
