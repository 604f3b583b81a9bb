/**
 * Three-way merge of flow files by statement: what two people did to different entries, or to
 * different parts of one, goes together whatever lines it stands on.
 *
 * <p>Works on the texts of entries, so that what nobody touched stays as it was written.
 */
@NullMarked
package touchline.compiler.merge;

import org.jspecify.annotations.NullMarked;
