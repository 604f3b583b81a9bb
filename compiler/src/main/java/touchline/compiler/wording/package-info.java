/**
 * Every word that the outputs add to a flow's own texts, in English, Dutch, German and Danish.
 *
 * <p>The bundles are resources beside this package; dates and numbers are the same on every JDK.
 */
@NullMarked
package touchline.compiler.wording;

import org.jspecify.annotations.NullMarked;
