package touchline.compiler.parse.message;

import static touchline.compiler.diagnostics.DiagnosticCode.error;

import java.util.List;
import touchline.compiler.diagnostics.DiagnosticCode;

/**
 * What the parser reports: {@code TL00xx} about reading and syntax, {@code TL01xx} about values.
 */
public final class SyntaxCode {
  public static final DiagnosticCode FILE_TOO_LARGE = error("TL0002", "file-too-large");
  public static final DiagnosticCode TOO_DEEP = error("TL0003", "too-deep");
  public static final DiagnosticCode TOO_MANY_ERRORS = error("TL0004", "too-many-errors");
  public static final DiagnosticCode STRANGE_CHARACTER = error("TL0005", "strange-character");
  public static final DiagnosticCode UNCLOSED_STRING = error("TL0006", "unclosed-string");
  public static final DiagnosticCode UNCLOSED_TEXT_BLOCK = error("TL0007", "unclosed-text-block");
  public static final DiagnosticCode UNCLOSED_COMMENT = error("TL0008", "unclosed-comment");
  public static final DiagnosticCode UNCLOSED_BRACE = error("TL0009", "unclosed-brace");
  public static final DiagnosticCode STRAY_BRACE = error("TL0010", "stray-brace");
  public static final DiagnosticCode UNKNOWN_WORD = error("TL0011", "unknown-word");
  public static final DiagnosticCode UNEXPECTED = error("TL0012", "unexpected");
  public static final DiagnosticCode MISSING = error("TL0013", "missing");
  public static final DiagnosticCode FOREIGN_SIGN = error("TL0014", "foreign-sign");
  public static final DiagnosticCode FOREIGN_QUOTES = error("TL0015", "foreign-quotes");
  public static final DiagnosticCode FOREIGN_COMMENT = error("TL0016", "foreign-comment");
  public static final DiagnosticCode QUOTED_NAME = error("TL0017", "quoted-name");
  public static final DiagnosticCode UNQUOTED_TEXT = error("TL0018", "unquoted-text");
  public static final DiagnosticCode INVALID_ESCAPE = error("TL0019", "invalid-escape");
  public static final DiagnosticCode INVALID_PLACEHOLDER = error("TL0020", "invalid-placeholder");

  public static final DiagnosticCode EMPTY_FLOW = error("TL0030", "empty-flow");
  public static final DiagnosticCode LATE_HEADER = error("TL0031", "header-after-body");
  public static final DiagnosticCode DUPLICATE_HEADER = error("TL0032", "duplicate-header");
  public static final DiagnosticCode MISPLACED_CLAUSE = error("TL0033", "misplaced-clause");
  public static final DiagnosticCode DUPLICATE_CLAUSE = error("TL0034", "duplicate-clause");
  public static final DiagnosticCode MISSING_CLAUSE = error("TL0035", "missing-clause");
  public static final DiagnosticCode MISPLACED_DETAIL = error("TL0036", "misplaced-detail");
  public static final DiagnosticCode DUPLICATE_DETAIL = error("TL0037", "duplicate-detail");
  public static final DiagnosticCode MISPLACED_BRANCH = error("TL0038", "misplaced-branch");
  public static final DiagnosticCode DUPLICATE_BRANCH = error("TL0039", "duplicate-branch");
  public static final DiagnosticCode MIXED_BRANCHES = error("TL0040", "mixed-branches");
  public static final DiagnosticCode NO_BRANCHES = error("TL0041", "no-branches");
  public static final DiagnosticCode ENDLESS_WAIT = error("TL0042", "endless-wait");
  public static final DiagnosticCode LATE_WITHOUT_LIMIT = error("TL0043", "late-without-limit");
  public static final DiagnosticCode REMINDER_LEAVES = error("TL0044", "reminder-leaves");
  public static final DiagnosticCode MISPLACED_FROM = error("TL0045", "misplaced-from");
  public static final DiagnosticCode MISPLACED_ANYTIME = error("TL0046", "misplaced-anytime");

  public static final DiagnosticCode IMPOSSIBLE_DATE = error("TL0101", "impossible-date");
  public static final DiagnosticCode IMPOSSIBLE_TIME = error("TL0102", "impossible-time");
  public static final DiagnosticCode REVERSED_RANGE = error("TL0103", "reversed-range");
  public static final DiagnosticCode IMPOSSIBLE_NUMBER = error("TL0104", "impossible-number");
  public static final DiagnosticCode IMPOSSIBLE_SHARE = error("TL0105", "impossible-share");
  public static final DiagnosticCode IMPOSSIBLE_LIMIT = error("TL0106", "impossible-limit");
  public static final DiagnosticCode IMPOSSIBLE_DURATION = error("TL0107", "impossible-duration");
  public static final DiagnosticCode UNKNOWN_UNIT = error("TL0108", "unknown-unit");
  public static final DiagnosticCode UNKNOWN_CURRENCY = error("TL0109", "unknown-currency");
  public static final DiagnosticCode UNKNOWN_ZONE = error("TL0110", "unknown-zone");

  private static final List<DiagnosticCode> ALL =
      List.of(
          FILE_TOO_LARGE,
          TOO_DEEP,
          TOO_MANY_ERRORS,
          STRANGE_CHARACTER,
          UNCLOSED_STRING,
          UNCLOSED_TEXT_BLOCK,
          UNCLOSED_COMMENT,
          UNCLOSED_BRACE,
          STRAY_BRACE,
          UNKNOWN_WORD,
          UNEXPECTED,
          MISSING,
          FOREIGN_SIGN,
          FOREIGN_QUOTES,
          FOREIGN_COMMENT,
          QUOTED_NAME,
          UNQUOTED_TEXT,
          INVALID_ESCAPE,
          INVALID_PLACEHOLDER,
          EMPTY_FLOW,
          LATE_HEADER,
          DUPLICATE_HEADER,
          MISPLACED_CLAUSE,
          DUPLICATE_CLAUSE,
          MISSING_CLAUSE,
          MISPLACED_DETAIL,
          DUPLICATE_DETAIL,
          MISPLACED_BRANCH,
          DUPLICATE_BRANCH,
          MIXED_BRANCHES,
          NO_BRANCHES,
          ENDLESS_WAIT,
          LATE_WITHOUT_LIMIT,
          REMINDER_LEAVES,
          MISPLACED_FROM,
          MISPLACED_ANYTIME,
          IMPOSSIBLE_DATE,
          IMPOSSIBLE_TIME,
          REVERSED_RANGE,
          IMPOSSIBLE_NUMBER,
          IMPOSSIBLE_SHARE,
          IMPOSSIBLE_LIMIT,
          IMPOSSIBLE_DURATION,
          UNKNOWN_UNIT,
          UNKNOWN_CURRENCY,
          UNKNOWN_ZONE);

  private SyntaxCode() {}

  /** Every code of the parser, in order. */
  public static List<DiagnosticCode> all() {
    return ALL;
  }
}
