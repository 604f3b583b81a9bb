/**
 * The file that keeps a case: a line of JSON for each thing that happened, on the disk before
 * anything else is asked. What the lines say is not known here.
 */
@NullMarked
package touchline.cli.journal;

import org.jspecify.annotations.NullMarked;
