/**
 * Runs the tool as users do: the script at the root, in processes of its own.
 *
 * <p>These tests need the packaged jar and run after it is made.
 */
@NullMarked
package touchline.cli.launcher;

import org.jspecify.annotations.NullMarked;
