/**
 * Flows and documents as a whole: examples, fixtures, seeded mistakes, code blocks of the docs.
 *
 * <p>Whoever reads the documentation or starts from an example can rely on what they find there.
 */
@NullMarked
package touchline.examples;

import org.jspecify.annotations.NullMarked;
