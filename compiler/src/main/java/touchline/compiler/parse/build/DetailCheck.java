package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Statement;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.build.Kind.DetailKind;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;

/** Which details a statement takes, and what they need. */
final class DetailCheck {
  private final Findings findings;
  private final Departures departures = new Departures();

  DetailCheck(Findings findings) {
    this.findings = findings;
  }

  /** The details that suit the statement; the others are reported. */
  List<Detail> suiting(Kind kind, Span statement, List<Detail> details, boolean deadline) {
    if (details.isEmpty()) {
      return details;
    }
    Map<DetailKind, Detail> once = new HashMap<>();
    List<Detail> suiting = new ArrayList<>();
    for (Detail detail : details) {
      DetailKind detailKind = detail.match(KINDS);
      boolean onlyOnce = detailKind == DetailKind.LATE || detailKind == DetailKind.SCALE;
      if (!kind.takes(detailKind)) {
        findings.wrong(misplaced(kind, detailKind, detail.span()));
        continue;
      }
      Detail first = onlyOnce ? once.putIfAbsent(detailKind, detail) : null;
      if (first == null) {
        suiting.add(detail);
      } else {
        findings.wrong(twice(detailKind, detail.span(), first.span()));
      }
    }
    Detail late = once.get(DetailKind.LATE);
    if (late != null && !deadline) {
      findings.lacking(statement, lateWithoutDeadline(kind, late.span()));
    }
    return suiting;
  }

  /** A reminder runs beside its statement: it may not take the case elsewhere. */
  void reminder(Detail.Every every) {
    for (Statement departure : departures.in(every.body())) {
      Span span = departure.span();
      findings.wrong(
          Diagnostic.of(
                  SyntaxCode.REMINDER_LEAVES,
                  span,
                  "`" + firstWord(span) + "` can't stand in a reminder")
              .note(Keyword.of(every.span(), "every"), "the reminder begins here")
              .help("a reminder runs beside its statement; `late` can lead elsewhere"));
    }
  }

  private static String firstWord(Span span) {
    return span.text().split("\\s", 2)[0];
  }

  private static Diagnostic misplaced(Kind kind, DetailKind detail, Span span) {
    Span word = Keyword.of(span, detail.word());
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.MISPLACED_DETAIL,
            word,
            "`" + detail.word() + "` doesn't go with " + kind.words());
    return switch (kind) {
      case CALL -> diagnostic.help("a call takes `note`, `problem`, `late` and `every`");
      default -> diagnostic.help("a scale belongs to a survey");
    };
  }

  private static Diagnostic twice(DetailKind detail, Span span, Span first) {
    return Diagnostic.of(
            SyntaxCode.DUPLICATE_DETAIL, span, "`" + detail.word() + "` is written twice")
        .note(first, "first written here")
        .help("keep one of them");
  }

  private static Diagnostic lateWithoutDeadline(Kind kind, Span late) {
    return Diagnostic.of(
            SyntaxCode.LATE_WITHOUT_LIMIT,
            Keyword.of(late, "late"),
            "`late` needs a deadline, and "
                + kind.words().replaceFirst("^an? ", "this ")
                + " has none")
        .help("write `within` behind the title, like `within 15 min`");
  }

  private static final Detail.Cases<DetailKind> KINDS =
      new Detail.Cases<>() {
        @Override
        public DetailKind doing(Detail.Do detail) {
          return DetailKind.DO;
        }

        @Override
        public DetailKind say(Detail.Say detail) {
          return DetailKind.SAY;
        }

        @Override
        public DetailKind record(Detail.Record detail) {
          return DetailKind.RECORD;
        }

        @Override
        public DetailKind set(Detail.Set detail) {
          return DetailKind.SET;
        }

        @Override
        public DetailKind see(Detail.See detail) {
          return DetailKind.SEE;
        }

        @Override
        public DetailKind note(Detail.Note detail) {
          return DetailKind.NOTE;
        }

        @Override
        public DetailKind scale(Detail.Scale detail) {
          return DetailKind.SCALE;
        }

        @Override
        public DetailKind problem(Detail.Problem detail) {
          return DetailKind.PROBLEM;
        }

        @Override
        public DetailKind late(Detail.Late detail) {
          return DetailKind.LATE;
        }

        @Override
        public DetailKind every(Detail.Every detail) {
          return DetailKind.EVERY;
        }
      };
}
