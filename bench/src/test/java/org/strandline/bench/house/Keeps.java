package org.strandline.bench.house;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks code that looks wrong and is not: the rule of this name has to leave it alone. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Keeps {

    /** The name of the rule. */
    String value();
}
