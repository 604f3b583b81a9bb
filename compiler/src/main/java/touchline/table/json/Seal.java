package touchline.table.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

/**
 * The seal: the last line but one of a table, {@code "seal": "DIGITS"}, where DIGITS are the
 * SHA-256 of all bytes above that line (CR LF counted as LF) in lower case.
 */
final class Seal {
  static final String MEMBER = "seal";

  private static final Pattern LAST_LINES =
      Pattern.compile("(.*\n)  \"seal\": \"([0-9a-f]{64})\"\n}\n", Pattern.DOTALL);

  private Seal() {}

  /**
   * Closes an object with its seal.
   *
   * @param open its text to the end of the line of its last other member, with a comma
   */
  static String close(String open) {
    return open + "  \"" + MEMBER + "\": \"" + digits(open) + "\"\n}\n";
  }

  /**
   * The text of a file.
   *
   * @throws TableException if it isn't UTF-8
   */
  static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file))
          .toString()
          .replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new TableException(
          Reason.NOT_A_TABLE, "This is no step table, or a damaged one: it is not UTF-8 text.");
    }
  }

  /**
   * @throws TableException if a character was changed
   */
  static void check(String text) {
    Matcher lines = LAST_LINES.matcher(text);
    if (!lines.matches()) {
      throw new TableException(
          Reason.DAMAGED, "The step table does not end with its seal: it is not whole.");
    }
    if (!digits(lines.group(1)).equals(lines.group(2))) {
      throw new TableException(
          Reason.DAMAGED,
          "The step table does not fit its seal: it was changed by hand or damaged.");
    }
  }

  private static String digits(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
