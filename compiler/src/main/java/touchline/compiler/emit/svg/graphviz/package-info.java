/**
 * DOT text in, a laid-out graph out: by the Graphviz that is built in, or the one installed here.
 *
 * <p>The built-in one is Graphviz compiled to WebAssembly, turned into classes while building.
 */
@NullMarked
package touchline.compiler.emit.svg.graphviz;

import org.jspecify.annotations.NullMarked;
