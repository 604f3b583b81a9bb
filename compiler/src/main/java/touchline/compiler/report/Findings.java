package touchline.compiler.report;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Fingerprint;

/**
 * All that a report is about.
 *
 * @param files the paths of the files that were read, imported ones included
 * @param unreadable a line for each file that no text could be had from
 * @param all what was found, in reading order, suppressed findings included
 */
public record Findings(
    List<String> files, List<String> unreadable, List<Diagnostic> all, Summary summary) {

  public Findings {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
    all = List.copyOf(all);
  }

  /** Those that are not suppressed. */
  public List<Diagnostic> counting() {
    return all.stream().filter(Diagnostic::counts).toList();
  }

  /** By place in {@link #all}: what each is known by from one run to the next. */
  List<String> fingerprints() {
    return Fingerprint.of(all).stream().map(Fingerprint::digest).toList();
  }
}
