package touchline.compiler.model;

import touchline.compiler.source.Span;

/** A glossary entry. */
public record Term(String abbreviation, String meaning, Span span) implements Element {}
