/**
 * Proves which fields of a case are certainly recorded where, across calls: a forward analysis of
 * what must hold on every path (Kildall 1973), over sets of fields.
 *
 * <p>{@link touchline.compiler.prove.record.ProjectRecords} is where to ask.
 */
@NullMarked
package touchline.compiler.prove.record;

import org.jspecify.annotations.NullMarked;
