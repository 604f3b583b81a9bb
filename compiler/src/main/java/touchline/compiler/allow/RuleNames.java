package touchline.compiler.allow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.NearestName;

/** Rules by what people call them: a name, or a code. */
final class RuleNames {
  private final Map<String, DiagnosticCode> codes = new LinkedHashMap<>();
  private final Map<String, DiagnosticCode> names = new LinkedHashMap<>();

  RuleNames(Collection<DiagnosticCode> all) {
    for (DiagnosticCode code : all) {
      codes.put(code.code(), code);
      names.put(code.name(), code);
    }
  }

  Optional<DiagnosticCode> find(String written) {
    return Optional.ofNullable(names.get(written))
        .or(() -> Optional.ofNullable(codes.get(written)));
  }

  /** The rule that somebody probably meant. */
  Optional<String> nearest(String written) {
    return NearestName.of(written, names.keySet());
  }

  /** The rule that must have been meant. */
  Optional<String> only(String written) {
    return NearestName.only(written, names.keySet());
  }

  /** True for a rule, for what is nearly one, and for anything that looks like a code. */
  boolean resembles(String written) {
    return find(written).isPresent() || isCode(written) || nearest(written).isPresent();
  }

  private static boolean isCode(String written) {
    return written.length() == "TL0000".length()
        && written.startsWith("TL")
        && written.chars().skip(2).allMatch(Character::isDigit);
  }
}
