package touchline.compiler.diff.consequences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Fingerprint;

/**
 * Which findings of two checks are the same: those with the same fingerprint, whatever the file is
 * called; else those about the same statement; else those with the same message.
 */
final class FindingMatch {
  private final List<Diagnostic> mended;
  private final List<Diagnostic> appeared;

  private FindingMatch(List<Diagnostic> before, List<Diagnostic> after) {
    this.mended = new ArrayList<>(before);
    this.appeared = new ArrayList<>(after);
  }

  /**
   * @param statementBefore what a finding is about, by its id in the newer version
   */
  static FindingMatch of(
      List<Diagnostic> before,
      List<Diagnostic> after,
      Function<Diagnostic, Optional<String>> statementBefore,
      Function<Diagnostic, Optional<String>> statementAfter) {
    FindingMatch match = new FindingMatch(before, after);
    match.drop(fingerprints(before), fingerprints(after));
    match.drop(keys(match.mended, statementBefore), keys(match.appeared, statementAfter));
    match.drop(
        keys(match.mended, it -> Optional.of(it.message())),
        keys(match.appeared, it -> Optional.of(it.message())));
    return match;
  }

  /** Found before only, in reading order. */
  List<Diagnostic> mended() {
    return mended;
  }

  /** Found now only, in reading order. */
  List<Diagnostic> appeared() {
    return appeared;
  }

  private void drop(List<Optional<String>> keysBefore, List<Optional<String>> keysAfter) {
    Map<String, Deque<Diagnostic>> waiting = new HashMap<>();
    for (int i = 0; i < keysBefore.size(); i++) {
      Diagnostic finding = mended.get(i);
      keysBefore
          .get(i)
          .ifPresent(key -> waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(finding));
    }
    Set<Diagnostic> same = new HashSet<>();
    for (int i = 0; i < keysAfter.size(); i++) {
      Diagnostic finding = appeared.get(i);
      keysAfter
          .get(i)
          .map(waiting::get)
          .map(Deque::poll)
          .ifPresent(
              partner -> {
                same.add(partner);
                same.add(finding);
              });
    }
    mended.removeIf(same::contains);
    appeared.removeIf(same::contains);
  }

  private static List<Optional<String>> fingerprints(List<Diagnostic> findings) {
    return Fingerprint.of(findings).stream()
        .map(it -> Optional.of(it.code() + " " + it.occurrence() + " " + it.line()))
        .toList();
  }

  private static List<Optional<String>> keys(
      List<Diagnostic> findings, Function<Diagnostic, Optional<String>> about) {
    return findings.stream()
        .map(it -> about.apply(it).map(what -> it.code().code() + " " + what))
        .toList();
  }
}
