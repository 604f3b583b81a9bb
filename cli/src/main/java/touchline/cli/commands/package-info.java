/**
 * One class per command: its options, its help and examples, and nothing else.
 *
 * <p>The only package that imports picocli, apart from the start of the program.
 */
@NullMarked
package touchline.cli.commands;

import org.jspecify.annotations.NullMarked;
