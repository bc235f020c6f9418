package org.strandline.app.cli;

/** What a reading is printed as. */
enum Format {
    /** A report for people. */
    TEXT,
    /** JSON Lines for programs. */
    JSON,
    /** Events for analysts, a line of a table each. */
    CSV
}
