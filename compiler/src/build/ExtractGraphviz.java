import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Takes Graphviz, compiled to WebAssembly, out of the JavaScript of viz.js and checks that it is
 * the module that we know. Run by the build: {@code java ExtractGraphviz.java SCRIPT MODULE
 * SHA-256}.
 *
 * <p>Emscripten has put the module into the script as a string: a character a byte, a character
 * above U+00FF for the byte zero, and the usual escapes for quotes, backslashes and line ends.
 */
final class ExtractGraphviz {
  private static final String STRING_START = "return binaryDecode('";
  private static final char STRING_END = '\'';

  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path script = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    String expected = arguments[2];
    byte[] module = decode(Files.readString(script), script);
    String actual = sha256(module);
    if (!actual.equals(expected)) {
      fail(
          """
          The Graphviz in %s is not the one that is expected.
            SHA-256 of its %d bytes: %s
            expected (graphviz.sha256 in compiler/pom.xml): %s
          """
              .formatted(script, module.length, actual, expected));
    }
    Files.write(target, module);
  }

  private static byte[] decode(String script, Path name) {
    int start = script.indexOf(STRING_START);
    if (start < 0) {
      fail("There is no WebAssembly module in " + name + ": another version of viz.js?");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = start + STRING_START.length();
    while (script.charAt(at) != STRING_END) {
      char character = script.charAt(at++);
      if (character == '\\') {
        character = unescape(script.charAt(at++));
      }
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

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
