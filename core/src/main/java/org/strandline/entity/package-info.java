/** Who is who on a page: names, descriptions and pronouns, gathered by whom they stand for. */
@NullMarked
package org.strandline.entity;

import org.jspecify.annotations.NullMarked;
