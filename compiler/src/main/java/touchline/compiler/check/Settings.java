package touchline.compiler.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;

/**
 * What a project sets about its rules.
 *
 * @param levels by name of a rule, where it is not the rule's own
 * @param numbers options that are set, by name of the rule, a dot, and name of the option
 * @param words the same for lists of words
 * @param today tells the day that reviews are compared with; none: they are not. It is asked only
 *     where there is a review
 * @param wholeProject whether all files of the project are checked, so that what none of them
 *     mentions is mentioned nowhere
 */
public record Settings(
    Map<String, Level> levels,
    Map<String, Integer> numbers,
    Map<String, List<String>> words,
    Supplier<Optional<LocalDate>> today,
    boolean wholeProject) {

  /** Nothing is set, no day is known, and there may be other files. */
  public static final Settings STANDARD =
      new Settings(Map.of(), Map.of(), Map.of(), Optional::empty, false);

  public Settings {
    levels = Map.copyOf(levels);
    numbers = Map.copyOf(numbers);
    words = Map.copyOf(words);
  }

  /** How much findings of a code count. Errors always are errors. */
  public Level level(DiagnosticCode code) {
    if (code.severity() == Severity.ERROR) {
      return Level.ERROR;
    }
    return levels.getOrDefault(code.name(), Level.WARNING);
  }

  /** The number that counts for a rule. */
  public int number(Rule rule, RuleOption.WholeNumber option) {
    return numbers.getOrDefault(key(rule, option), option.standard());
  }

  /** The words that count for a rule. */
  public List<String> words(Rule rule, RuleOption.Words option) {
    return words.getOrDefault(key(rule, option), option.standard());
  }

  /** The same with another level for a rule. */
  public Settings with(String rule, Level level) {
    Map<String, Level> more = new TreeMap<>(levels);
    more.put(rule, level);
    return new Settings(more, numbers, words, today, wholeProject);
  }

  /** The same on a day. */
  public Settings on(LocalDate day) {
    return on(() -> day);
  }

  /** The same on the day that a clock tells. */
  public Settings on(Supplier<LocalDate> clock) {
    return new Settings(levels, numbers, words, () -> Optional.of(clock.get()), wholeProject);
  }

  /** The same for a project of which all files are checked. */
  public Settings ofWholeProject() {
    return new Settings(levels, numbers, words, today, true);
  }

  private static String key(Rule rule, RuleOption option) {
    return rule.code().name() + "." + option.name();
  }
}
