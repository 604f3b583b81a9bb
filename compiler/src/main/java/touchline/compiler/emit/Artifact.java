package touchline.compiler.emit;

/**
 * A file to be written.
 *
 * @param name a file name without folders
 * @param content its bytes
 */
public record Artifact(String name, byte[] content) {}
