package touchline.cli.work;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names of files that may be written: plain, and possible on every system. */
final class FileName {
  private static final int LONGEST = 200;
  private static final String FORBIDDEN = "/\\<>:\"|?*";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileName() {}

  /**
   * Lets a good name pass.
   *
   * @throws RefusedException for a name that leads elsewhere, that Windows keeps for a device, or
   *     that is too long
   */
  static String checked(String name) {
    boolean plain =
        !name.isBlank()
            && !name.startsWith(".")
            && name.codePoints()
                .noneMatch(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c));
    if (!plain) {
      throw new RefusedException("`" + name + "` can't be the name of a file; rename the flow");
    }
    if (DEVICES.contains(
        name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'))
            .toLowerCase(Locale.ROOT))) {
      throw new RefusedException(
          "`"
              + name
              + "` is the name of a device on Windows and can't be a file there; rename the flow");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new RefusedException(
          "`" + name + "` is longer than file systems allow; give the flow a shorter name");
    }
    return name;
  }
}
