/** Tests of what diagrams show, and flows for all tests of diagrams. */
@NullMarked
package touchline.compiler.chart;

import org.jspecify.annotations.NullMarked;
