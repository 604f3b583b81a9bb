/**
 * Graphviz itself: classes that the build generates from its WebAssembly module.
 *
 * <p>They are never committed; {@code docs/decisions/0003-embedded-graphviz.md} says how they come.
 */
package touchline.compiler.emit.svg.graphviz.wasm;
