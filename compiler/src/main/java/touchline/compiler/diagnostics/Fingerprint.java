package touchline.compiler.diagnostics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import touchline.compiler.source.SourceFile;

/**
 * What a finding is known by from one run to the next. Neither line numbers nor messages are part
 * of it, so that it stays the same when lines are moved or messages are worded better.
 *
 * @param code of the finding
 * @param path of the file
 * @param line the text of the line that it stands in; each run of white space is one space
 * @param occurrence counts findings that are alike in all of this, from 1, down the file
 */
public record Fingerprint(String code, String path, String line, int occurrence) {
  private static final int BYTES_SHOWN = 16;

  /** Those of some findings, in the same order; the findings are in reading order. */
  public static List<Fingerprint> of(List<Diagnostic> diagnostics) {
    Map<Fingerprint, Integer> counts = new HashMap<>();
    List<Fingerprint> fingerprints = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      Fingerprint first = first(diagnostic);
      int occurrence = counts.merge(first, 1, Integer::sum);
      fingerprints.add(new Fingerprint(first.code(), first.path(), first.line(), occurrence));
    }
    return List.copyOf(fingerprints);
  }

  private static Fingerprint first(Diagnostic diagnostic) {
    SourceFile file = diagnostic.span().file();
    String line = file.lines().line(file.lines().lineAt(diagnostic.span().start()));
    return new Fingerprint(
        diagnostic.code().code(), withSingleSpaces(file.path()), withSingleSpaces(line), 1);
  }

  private static String withSingleSpaces(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** A short form for programs: half of its SHA-256 (FIPS 180-4), in 32 hexadecimal digits. */
  public String digest() {
    String all = String.join("\n", code, path, line, Integer.toString(occurrence));
    byte[] bytes = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, BYTES_SHOWN);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
