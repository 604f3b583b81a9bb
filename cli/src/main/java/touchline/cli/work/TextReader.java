package touchline.cli.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import touchline.compiler.source.Position;
import touchline.compiler.source.SourceFile;

/** Reads texts: UTF-8, with or without a byte order mark, up to a size that no person writes. */
final class TextReader {
  /** In bytes. */
  static final int LARGEST = 32 * 1024 * 1024;

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextReader() {}

  static String read(Path file) throws ReadException {
    if (Files.isDirectory(file)) {
      throw new ReadException("it is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new ReadException(WordedIo.reason(e));
    }
  }

  /** Reads a stream to its end, without closing it. */
  static String read(InputStream in) throws ReadException, IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new ReadException(
          "it is larger than " + LARGEST / (1024 * 1024) + " MB; is it a flow at all?");
    }
    if (bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) {
      throw new ReadException("it is UTF-16; save it as UTF-8");
    }
    return withoutMark(decode(bytes));
  }

  /** Whether a file begins with a byte order mark. */
  static boolean hasMark(Path file) {
    byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(mark.length), mark);
    } catch (IOException e) {
      throw new RefusedException(file.getFileName() + ": error: " + WordedIo.reason(e), e);
    }
  }

  private static boolean isUtf16Mark(byte first, byte second) {
    return (first == (byte) 0xFE && second == (byte) 0xFF)
        || (first == (byte) 0xFF && second == (byte) 0xFE);
  }

  private static String decode(byte[] bytes) throws ReadException {
    try {
      return strictDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed(bytes);
    }
  }

  /** Decodes once more, up to the offender, to say where it stands. */
  private static ReadException malformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    strictDecoder().decode(in, out, true);
    String before = withoutMark(out.flip().toString());
    Position place = new SourceFile("", before).lines().position(before.length());
    String offender = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
    return new ReadException(
        "the byte " + offender + " is not UTF-8; save the file as UTF-8", place);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static CharsetDecoder strictDecoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
