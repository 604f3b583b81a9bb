package touchline.compiler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Fingerprint;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.diagnostics.Suppression;

/**
 * The findings that were there when a project began to look. As a text they are lines of code,
 * file, number among findings that are alike, and source line, with tabs between, sorted.
 *
 * @param entries in the order of the text
 */
public record Baseline(List<Fingerprint> entries) {
  private static final String FIRST_LINE = "# touchline baseline 1";
  private static final String SECOND_LINE =
      "# findings that were there already, one a line: code, file, number, source line";
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::path)
          .thenComparing(Fingerprint::code)
          .thenComparing(Fingerprint::line)
          .thenComparing(Fingerprint::occurrence);

  public Baseline {
    entries = List.copyOf(entries);
  }

  /**
   * What a baseline does to findings.
   *
   * @param diagnostics all of them; those that it lists don't count
   * @param gone how many of its entries are found no more
   */
  public record Applied(List<Diagnostic> diagnostics, int gone) {
    public Applied {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** All findings that count and that a baseline may list. */
  public static Baseline of(List<Diagnostic> found) {
    List<Fingerprint> fingerprints = Fingerprint.of(found);
    Set<Fingerprint> listed = new TreeSet<>(ORDER);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).counts() && mayHold(found.get(i))) {
        listed.add(fingerprints.get(i));
      }
    }
    return new Baseline(List.copyOf(listed));
  }

  /** What keeps files from being understood can't wait: syntax, names, types, the project file. */
  private static boolean mayHold(Diagnostic diagnostic) {
    String code = diagnostic.code().code();
    return code.compareTo("TL04") >= 0 && !code.startsWith("TL08");
  }

  private static boolean isAdvice(Diagnostic diagnostic) {
    return diagnostic.code().severity() == Severity.WARNING;
  }

  /**
   * Reads one.
   *
   * @throws BaselineException for a text that is none
   */
  public static Baseline parse(String text) throws BaselineException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
      throw new BaselineException(
          1, "it does not begin with `" + FIRST_LINE + "`: is it a baseline of this version?");
    }
    List<Fingerprint> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        entries.add(entry(lines.get(i), i + 1));
      }
    }
    return new Baseline(entries);
  }

  private static Fingerprint entry(String line, int number) throws BaselineException {
    String[] parts = line.split("\t", -1);
    if (parts.length == 4 && parts[2].matches("[1-9]\\d{0,8}")) {
      return new Fingerprint(parts[0], parts[1], parts[3], Integer.parseInt(parts[2]));
    }
    throw new BaselineException(
        number, "this is no entry; entries have code, file, number and source line");
  }

  /** The text of a baseline file. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(FIRST_LINE).append('\n').append(SECOND_LINE).append('\n');
    for (Fingerprint entry : entries) {
      out.append(entry.code()).append('\t').append(entry.path()).append('\t');
      out.append(entry.occurrence()).append('\t').append(entry.line()).append('\n');
    }
    return out.toString();
  }

  /**
   * Marks the findings that are listed.
   *
   * @param errorsToo whether errors may be listed as well as warnings
   */
  public Applied apply(List<Diagnostic> found, boolean errorsToo) {
    Set<Fingerprint> listed = new HashSet<>(entries);
    List<Fingerprint> fingerprints = Fingerprint.of(found);
    List<Diagnostic> marked = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Diagnostic diagnostic = found.get(i);
      boolean old = mayHold(diagnostic) && listed.remove(fingerprints.get(i));
      marked.add(
          old && diagnostic.counts() && (errorsToo || isAdvice(diagnostic))
              ? diagnostic.suppressed(new Suppression.InBaseline())
              : diagnostic);
    }
    return new Applied(marked, listed.size());
  }
}
