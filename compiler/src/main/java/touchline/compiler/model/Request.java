package touchline.compiler.model;

import touchline.compiler.source.Span;

/** What customers come for. */
public record Request(String id, String name, Span span) implements Element {}
