package touchline.compiler.source;

import java.util.Arrays;

/**
 * How many cells of a terminal a character takes: none for one that combines with the character
 * before it, two for the wide ones of East Asian scripts and for emoji (Unicode Standard Annex 11),
 * one for all others.
 */
public final class CellWidth {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int FIRST_PICTURE = 0x2190;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  /** Pairs of first and last wide character, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0,
    0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5,
    0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5,
    0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
    0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
    0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
    0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
    0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
    0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
    0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F,
    0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF,
    0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A,
    0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private CellWidth() {}

  /** The cells that a line of text takes. */
  public static int of(String line) {
    int width = 0;
    int before = 0;
    int beforeWidth = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(before)) {
      int character = line.codePointAt(at);
      beforeWidth = of(character, before, beforeWidth);
      before = character;
      width += beforeWidth;
    }
    return width;
  }

  /**
   * The cells that a character adds to the text before it.
   *
   * @param before the character before it, or 0 at the start of a text
   * @param beforeWidth the cells that the character before it added
   */
  public static int of(int character, int before, int beforeWidth) {
    if (character == EMOJI_PRESENTATION) {
      return beforeWidth == 1 ? 1 : 0;
    }
    boolean joined = before == ZERO_WIDTH_JOINER && character >= FIRST_PICTURE;
    if (joined || combines(character)) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static boolean combines(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || character == ZERO_WIDTH_JOINER
        || character == ZERO_WIDTH_NON_JOINER
        || isMedialHangul(character)
        || isSkinTone(character);
  }

  private static boolean isMedialHangul(int character) {
    return character >= 0x1160 && character <= 0x11FF;
  }

  private static boolean isSkinTone(int character) {
    return character >= 0x1F3FB && character <= 0x1F3FF;
  }

  private static boolean isWide(int character) {
    if (character < WIDE[0]) {
      return false;
    }
    int found = Arrays.binarySearch(WIDE, character);
    // Not a border itself: between a first and its last if an odd number of borders lies below.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
