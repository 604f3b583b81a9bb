/**
 * The diagram as SVG and PNG: Graphviz says where everything goes, the drawing is our own.
 *
 * <p>Layouts make a drawing of a chart, an SVG writer draws it; swimlanes have a layout of their
 * own.
 */
@NullMarked
package touchline.compiler.emit.svg;

import org.jspecify.annotations.NullMarked;
