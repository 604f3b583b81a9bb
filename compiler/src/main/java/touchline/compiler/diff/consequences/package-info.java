/**
 * What a change leads to, beyond what was written: promises, usual ways, hand-overs, findings, what
 * customers are told, scenarios and what they cover. Both versions are proven, and compared.
 */
@NullMarked
package touchline.compiler.diff.consequences;

import org.jspecify.annotations.NullMarked;
