package touchline.compiler.analyze;

import java.util.List;
import touchline.compiler.diagnostics.DiagnosticCode;

/**
 * What the analysis reports: {@code TL02xx} about names, {@code TL03xx} about types and scenarios,
 * {@code TL041x} about where flows start. Each code stands beside what reports it.
 */
public final class AnalysisCode {
  private static final List<DiagnosticCode> ALL =
      List.of(
          Loader.NOT_FOUND,
          Loader.UNREADABLE,
          Loader.OUTSIDE,
          Loader.BAD_PATH,
          Unknown.UNKNOWN,
          Unknown.OTHER_KIND,
          Unknown.NOT_IMPORTED,
          Duplicates.DUPLICATE,
          Duplicates.ONLY_CASE,
          StatementIds.NO_ID,
          StatementIds.TAKEN,
          Views.RESERVED,
          Views.SECOND_HOURS,
          HeaderReader.NAMED_TWICE,
          ScenarioNames.AMBIGUOUS,
          FieldReader.BAD_PATTERN,
          FieldReader.SAME_CHOICE,
          ValueReader.WRONG_TYPE,
          ValueReader.OUT_OF_RANGE,
          ValueReader.NO_CHOICE,
          ConditionReader.NOT_YES_NO,
          ConditionReader.NO_ORDER,
          ConditionReader.ALWAYS_KNOWN,
          HeaderReader.LANGUAGE,
          Metrics.WRONG_BOUND,
          HoursReader.OVERLAP,
          HoursReader.SECOND_ZONE,
          HoursReader.LONG_CLOSURE,
          AnswerReader.UNKNOWN,
          AnswerReader.NOTHING,
          AnswerReader.NO_DEADLINE,
          ScenarioReader.ENTRY_TWICE,
          ScenarioReader.NOT_HANDLED,
          ScenarioReader.NO_REMINDER,
          ScenarioReader.NOT_LISTED,
          Interruptions.NO_ANYTIME,
          Interruptions.NOT_THERE,
          Scenarios.WHICH_TOUCHPOINT,
          Scenarios.WHICH_REQUEST,
          Froms.TWICE,
          Froms.NOT_IN_VIA,
          Froms.NO_TOUCHPOINT);

  private AnalysisCode() {}

  /** Every code of the analysis, in order. */
  public static List<DiagnosticCode> all() {
    return ALL;
  }
}
