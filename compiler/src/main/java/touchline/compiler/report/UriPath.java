package touchline.compiler.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths of files as relative references (RFC 3986): all but plain characters percent-encoded. */
final class UriPath {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "-._~/";

  private UriPath() {}

  /** The reference for a path with {@code /} between its folders. */
  static String of(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (unit & 0xFF))) {
        out.append((char) unit);
      } else {
        out.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
