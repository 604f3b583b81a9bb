package touchline.cli.git;

/** Words for a POSIX shell, which git runs its drivers with. */
public final class ShellWord {
  private ShellWord() {}

  /** A text as one word, whatever is in it. */
  public static String of(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
