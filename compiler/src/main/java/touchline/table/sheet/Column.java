package touchline.table.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchline.table.Word;

/** The columns of the sheet, in order; {@link #word} is the heading. */
public enum Column implements Word {
  /** The flow's id. */
  FLOW,
  /** The flow's version. */
  VERSION,
  /** {@code STEP.WAY}, the same in the next version of the flow. */
  ROW,
  /** The step's id. */
  STEP,
  /** What kind of step it is. */
  KIND,
  /** The step's title. */
  TITLE,
  /** The title of the innermost phase. */
  PHASE,
  /** The name of the actor's department. */
  DEPARTMENT,
  /** The name of who does it, or is waited for. */
  ACTOR,
  /** What to do, a line each; links, notes and what is set begin with their keyword. */
  INSTRUCTIONS,
  /** The words, a line each; {@code to ACTOR: } before those that aren't for the customer. */
  SAY,
  /** {@code customer-no:text!; visit:date}; {@code !} must be filled. */
  RECORDS,
  /** The deadline, ISO 8601. */
  WITHIN,
  /** The usual working time, ISO 8601. */
  TAKES,
  /** What takes this way. */
  ON,
  /** The answer, the problem or the touchpoint that takes it. */
  ANSWER,
  /** The condition that takes it; the interval of a reminder. */
  WHEN,
  /** How many times at most. */
  LIMIT,
  /** How often it is taken, with a percent sign. */
  SHARE,
  /** The next step; {@code a & b} behind a fork; empty for an end. */
  NEXT,
  /** How an end leaves the case. */
  OUTCOME,
  /** {@code FILE:LINE}. */
  SOURCE;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All headings. */
  public static List<String> headings() {
    return Stream.of(values()).map(Column::word).toList();
  }
}
