/**
 * Walks a case through its flow in the terminal: what is shown, what is typed, what is kept.
 * Nothing is known here of files of flows and tables, of options, and of the machine's clock.
 */
@NullMarked
package touchline.cli.walk;

import org.jspecify.annotations.NullMarked;
