/** What every reading of every page has to keep, and pages made to break it. */
@NullMarked
package org.strandline.bench.contract;

import org.jspecify.annotations.NullMarked;
