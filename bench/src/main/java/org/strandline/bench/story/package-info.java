/** Scores for how pages are woven into stories, copies and versions. */
@NullMarked
package org.strandline.bench.story;

import org.jspecify.annotations.NullMarked;
