/**
 * A file as a tree of entries, cut so that their texts, put together, are the file again.
 *
 * <p>Each class for a family of the syntax tree says where an entry may be cut and what it is known
 * by.
 */
@NullMarked
package touchline.compiler.merge.entry;

import org.jspecify.annotations.NullMarked;
