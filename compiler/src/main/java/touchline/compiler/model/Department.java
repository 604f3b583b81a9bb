package touchline.compiler.model;

import touchline.compiler.source.Span;

/** A department: a swimlane. */
public record Department(String id, String name, Span span) implements Element {}
