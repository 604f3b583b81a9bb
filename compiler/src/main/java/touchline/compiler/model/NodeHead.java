package touchline.compiler.model;

import touchline.compiler.source.Span;

/**
 * What every node has.
 *
 * @param number its place among the nodes of its {@link Graph}, from 0
 * @param id unique in the flow; those that no person wrote or could write have a dot in them
 * @param title as written; empty where there is none
 * @param idWritten false if the id was made from the title
 * @param scope the block that it stands in
 * @param span where the statement is written, without its braces: its first line
 */
public record NodeHead(
    int number, String id, String title, boolean idWritten, Scope scope, Span span) {}
