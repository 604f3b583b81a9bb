package touchline.cli.work;

/**
 * How a command speaks.
 *
 * @param quiet findings and failures only: no closing line, no list of files, no progress
 */
public record Manner(Colour colour, boolean quiet) {}
