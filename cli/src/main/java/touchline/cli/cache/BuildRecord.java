package touchline.cli.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a build that went well.
 *
 * @param inputs the fingerprint of all that it was asked for and of what it began with
 * @param imports the files that it looked for while it ran, in that order
 * @param told what it wrote to standard error
 * @param outputs all files that it is about, written or not
 */
public record BuildRecord(String inputs, List<Import> imports, String told, List<Written> outputs) {
  private static final int DIGEST_LENGTH = 32;
  private static final int MOST_ENTRIES = 1_000_000;

  /**
   * A file that another one asked for.
   *
   * @param importer its name
   * @param path as it is written there
   * @param found the name of the file that was meant
   * @param text the fingerprint of its text
   */
  public record Import(String importer, String path, String found, String text) {}

  /** An output, by its name in the folder. */
  public record Written(String name, ContentSum content) {}

  public BuildRecord {
    imports = List.copyOf(imports);
    outputs = List.copyOf(outputs);
  }

  /** As a file holds it: a digest of what follows, then the parts. */
  public byte[] bytes() {
    byte[] body = body();
    byte[] digest = digest(body, 0);
    byte[] all = Arrays.copyOf(digest, digest.length + body.length);
    System.arraycopy(body, 0, all, digest.length, body.length);
    return all;
  }

  /** What a file holds; empty if it is none of ours, or not whole. */
  public static Optional<BuildRecord> of(byte[] bytes) {
    boolean whole =
        bytes.length > DIGEST_LENGTH
            && Arrays.equals(Arrays.copyOf(bytes, DIGEST_LENGTH), digest(bytes, DIGEST_LENGTH));
    if (!whole) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(
            new ByteArrayInputStream(bytes, DIGEST_LENGTH, bytes.length - DIGEST_LENGTH))) {
      return Optional.of(read(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private byte[] body() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, inputs);
      write(out, told);
      out.writeInt(imports.size());
      for (Import one : imports) {
        write(out, one.importer);
        write(out, one.path);
        write(out, one.found);
        write(out, one.text);
      }
      out.writeInt(outputs.size());
      for (Written output : outputs) {
        write(out, output.name);
        out.writeLong(output.content.length());
        out.writeLong(output.content.sum());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static BuildRecord read(DataInputStream in) throws IOException {
    String inputs = text(in);
    String told = text(in);
    List<Import> imports = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      imports.add(new Import(text(in), text(in), text(in), text(in)));
    }
    List<Written> outputs = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      outputs.add(new Written(text(in), new ContentSum(in.readLong(), in.readLong())));
    }
    return new BuildRecord(inputs, imports, told, outputs);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("no such length");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ENTRIES) {
      throw new IOException("no such count");
    }
    return count;
  }

  private static byte[] digest(byte[] bytes, int from) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, bytes.length - from);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
