package touchline.compiler.scenario.suggest.pattern;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The characters that a class, such as {@code [A-Z]}, stands for, among those that people type. */
record CharacterSet(List<Integer> members) {
  private static final List<Integer> TYPED = typed();

  CharacterSet {
    members = List.copyOf(members);
  }

  /** What an expression for one character matches: a class, an escape, a dot. */
  static CharacterSet of(String expression, String flags) {
    Pattern pattern = Pattern.compile(flags + expression);
    List<Integer> members = new ArrayList<>();
    for (int c : TYPED) {
      if (pattern.matches(Character.toString(c))) {
        members.add(c);
      }
    }
    return new CharacterSet(members);
  }

  static CharacterSet only(int character) {
    return new CharacterSet(List.of(character));
  }

  /** The member with a number, from 0, counted round and round; a digit or letter, if there are. */
  int member(int number) {
    return members.get(Math.floorMod(number, members.size()));
  }

  /** The ones that look natural in an example go first: 1 to 9 and 0, A to Z, a to z. */
  private static List<Integer> typed() {
    List<Integer> typed = new ArrayList<>();
    range(typed, '1', '9');
    range(typed, '0', '0');
    range(typed, 'A', 'Z');
    range(typed, 'a', 'z');
    range(typed, ' ', '~');
    range(typed, 0xC0, 0x24F); // Letters of European languages,
    range(typed, 0x370, 0x5FF); // Greek, Cyrillic, Armenian, Hebrew,
    range(typed, 0x620, 0x64A); // Arabic,
    range(typed, 0x904, 0x939); // Hindi,
    range(typed, 0x3041, 0x30FE); // Japanese,
    range(typed, 0x4E00, 0x4EFF); // Chinese,
    range(typed, 0xAC00, 0xACFF); // Korean.
    range(typed, 0x20A0, 0x20BF);
    return typed.stream().distinct().toList();
  }

  private static void range(List<Integer> typed, int from, int to) {
    for (int c = from; c <= to; c++) {
      typed.add(c);
    }
  }
}
