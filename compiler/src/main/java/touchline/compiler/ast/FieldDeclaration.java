package touchline.compiler.ast;

import touchline.compiler.source.Span;

/** {@code ID "Label" TYPE [optional] [personal]}. */
public record FieldDeclaration(
    Name id, Text label, FieldType type, boolean optional, boolean personal, Span span)
    implements Node {}
