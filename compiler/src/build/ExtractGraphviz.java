import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * Takes Graphviz, compiled to WebAssembly, out of the JavaScript of viz.js.
 *
 * <p>Emscripten puts the module into {@code backend.js} as a string literal: one character a byte, with the zero byte
 * written as a character above U+00FF and the usual JavaScript escapes for quote, backslash and line ends.
 *
 * <p>Usage: {@code java ExtractGraphviz.java BACKEND_JS WASM SHA256}
 */
public final class ExtractGraphviz {
  private static final String LITERAL_START = "return binaryDecode('";

  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path script = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    String expected = arguments[2];
    byte[] module = decode(Files.readString(script));
    String actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(module));
    if (!actual.equals(expected)) {
      System.err.printf("%s: the WebAssembly module in it has SHA-256%n  %s, expected%n  %s%n", script, actual, expected);
      System.exit(1);
    }
    Files.createDirectories(target.getParent());
    Files.write(target, module);
  }

  private static byte[] decode(String script) {
    int start = script.indexOf(LITERAL_START) + LITERAL_START.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    for (int at = start; script.charAt(at) != '\''; at++) {
      char character = script.charAt(at);
      if (character == '\\') character = unescape(script.charAt(++at));
      bytes.write(character > 0xFF ? 0 : character);
    }
    return bytes.toByteArray();
  }

  private static char unescape(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
