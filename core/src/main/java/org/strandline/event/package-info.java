/**
 * Who did what to whom.
 *
 * <p>{@link org.strandline.event.TriggerFinder} finds the words that tell of an event, from the {@link org.strandline.event.Lexicon};
 * {@link org.strandline.event.PartsReader} who takes part in it, from the tree around them; {@link org.strandline.event.SameEvents}
 * joins what several sentences tell of one event.
 */
@NullMarked
package org.strandline.event;

import org.jspecify.annotations.NullMarked;
