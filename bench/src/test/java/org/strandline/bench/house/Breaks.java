package org.strandline.bench.house;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks code that is wrong on purpose: the rule of this name has to find it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {

    /** The name of the rule. */
    String value();
}
