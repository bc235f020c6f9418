package org.strandline.bench.gate;

/** Whether floors may start anew on other data than they were measured on. */
public enum NewData {
    REFUSED,
    ACCEPTED
}
