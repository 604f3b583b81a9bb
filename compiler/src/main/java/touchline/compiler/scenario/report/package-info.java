/**
 * Writes down what came of scenarios: for people with both paths side by side, and in the forms
 * that programs read.
 */
@NullMarked
package touchline.compiler.scenario.report;

import org.jspecify.annotations.NullMarked;
