package touchline.cli.work;

import touchline.compiler.Compiler;
import touchline.compiler.Formatted;
import touchline.compiler.source.SourceFile;

/** Shows a file in the one form, so that versions of it differ in words only. */
public final class TextConversion {
  private TextConversion() {}

  /**
   * Prints a file; as it is, if it is broken: git must be able to show every version.
   *
   * @return the exit status, one of {@link ExitCode}
   * @throws RefusedException if no text can be had from it
   */
  public static int run(String file, Console console) {
    try {
      String text = TextReader.read(console.folder().resolve(file));
      console.out().print(Compiler.format(new SourceFile(file, text)).match(new Shown(text)));
      return ExitCode.FINE;
    } catch (ReadException e) {
      throw new RefusedException(e.about(file), e);
    }
  }

  private record Shown(String asItIs) implements Formatted.Cases<String> {
    @Override
    public String done(Formatted.Done formatted) {
      return formatted.text();
    }

    @Override
    public String broken(Formatted.Broken formatted) {
      return asItIs;
    }

    @Override
    public String refused(Formatted.Refused formatted) {
      return asItIs;
    }
  }
}
