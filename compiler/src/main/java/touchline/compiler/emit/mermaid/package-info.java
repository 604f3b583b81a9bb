/**
 * The diagram as Mermaid text, so that pull requests and wikis show it.
 *
 * <p>Mermaid has neither swimlanes nor all symbols; the nearest that it has stands for them.
 */
@NullMarked
package touchline.compiler.emit.mermaid;

import org.jspecify.annotations.NullMarked;
