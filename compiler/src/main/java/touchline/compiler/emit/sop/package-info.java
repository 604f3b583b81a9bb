/**
 * The standard operating procedure of a flow, in Markdown: one class per chapter.
 *
 * <p>Every word comes from the flow or from the bundles, in the flow's language.
 */
@NullMarked
package touchline.compiler.emit.sop;

import org.jspecify.annotations.NullMarked;
