package org.strandline.time;

/**
 * What some pieces say.
 *
 * @param meaning what they say
 * @param end the index of the piece after them
 */
record Read<T>(T meaning, int end) {}
