package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Detail;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;

/** Which branches decisions and waits take, and how they go together. */
final class BranchCheck {
  private static final List<String> DATA_WORDS = List.of("when", "otherwise");

  /** What other languages call the branch that is taken when no condition holds. */
  private static final Set<String> ELSE = Set.of("else", "default", "others", "other");

  private final Findings findings;

  BranchCheck(Findings findings) {
    this.findings = findings;
  }

  /** Either answers or conditions, no late way, no reminder, everything once. */
  void decision(List<Branch> branches, List<Detail.Every> reminders) {
    for (Detail.Every reminder : reminders) {
      misplaced("every", reminder.span(), "a decision", "a reminder belongs to a step or a wait");
    }
    List<Branch> judged = new ArrayList<>();
    List<Branch> onData = new ArrayList<>();
    for (Branch branch : branches) {
      if (branch instanceof Branch.Late) {
        misplaced(
            "late",
            branch.span(),
            "a decision",
            "time runs out in a wait or a step; an answer called `late` is written in quotes");
      } else {
        (branch instanceof Branch.Answer ? judged : onData).add(branch);
      }
    }
    if (!judged.isEmpty() && !onData.isEmpty()) {
      boolean byAnswers =
          judged.size() == onData.size()
              ? branches.get(0) instanceof Branch.Answer
              : judged.size() > onData.size();
      mixed(byAnswers, judged, onData);
    }
    answersOnce(judged);
    once(only(onData, Branch.Otherwise.class), "otherwise");
  }

  /** Answers and at most one late way; the others are reported and left out. */
  List<Branch> suitingWait(Span wait, List<Branch> branches, boolean limited) {
    List<Branch> onData = new ArrayList<>(only(branches, Branch.When.class));
    onData.addAll(only(branches, Branch.Otherwise.class));
    for (Branch branch : onData) {
      String help = "a wait ends with an event or when its time is up (`late`)";
      misplaced(firstWord(branch.span()), branch.span(), "a wait", help);
    }
    List<Branch> late = only(branches, Branch.Late.class);
    if (!late.isEmpty() && !limited) {
      findings.lacking(
          wait,
          Diagnostic.of(
                  SyntaxCode.LATE_WITHOUT_LIMIT,
                  Keyword.of(late.get(0).span(), "late"),
                  "`late` needs a limit, and this wait has none")
              .help("write `up to` behind the title, like `up to 2 days`"));
    }
    once(late, "late");
    answersOnce(only(branches, Branch.Answer.class));
    List<Branch> suiting = new ArrayList<>(branches);
    suiting.removeAll(onData);
    return suiting;
  }

  private void mixed(boolean byAnswers, List<Branch> judged, List<Branch> onData) {
    Branch first = byAnswers ? judged.get(0) : onData.get(0);
    Branch odd = byAnswers ? onData.get(0) : judged.get(0);
    String word = firstWord(odd.span());
    Optional<String> meant = byAnswers ? Optional.empty() : dataWord(word);
    String message =
        meant
            .map(keyword -> "unknown word `" + word + "`: did you mean `" + keyword + "`?")
            .orElse(
                byAnswers
                    ? "`" + word + "` doesn't go with answers"
                    : "the answer `" + word + "` doesn't go with conditions");
    Diagnostic diagnostic =
        Diagnostic.of(SyntaxCode.MIXED_BRANCHES, Keyword.of(odd.span(), word), message)
            .note(
                Keyword.of(first.span(), firstWord(first.span())),
                byAnswers ? "answers begin here" : "conditions begin here")
            .help("a decision has either answers or `when` and `otherwise`, never both");
    findings.impossible(
        meant
            .filter(keyword -> isElse(word) || NearestName.only(word, DATA_WORDS).isPresent())
            .map(keyword -> diagnostic.fix(Keyword.of(odd.span(), word), keyword))
            .orElse(diagnostic));
  }

  private static Optional<String> dataWord(String word) {
    return isElse(word) ? Optional.of("otherwise") : NearestName.of(word, DATA_WORDS);
  }

  private static boolean isElse(String word) {
    return ELSE.contains(word.toLowerCase(Locale.ROOT));
  }

  private void answersOnce(List<Branch> branches) {
    Map<String, AnswerText> seen = new HashMap<>();
    for (Branch branch : branches) {
      AnswerText answer = ((Branch.Answer) branch).answer();
      AnswerText first = seen.putIfAbsent(answer.text(), answer);
      if (first != null && !answer.text().isEmpty()) {
        duplicate("the answer `" + answer.text() + "`", answer.span(), first.span());
      }
    }
  }

  private void once(List<Branch> branches, String word) {
    for (int i = 1; i < branches.size(); i++) {
      duplicate(
          "`" + word + "`",
          Keyword.of(branches.get(i).span(), word),
          Keyword.of(branches.get(0).span(), word));
    }
  }

  private void duplicate(String what, Span span, Span first) {
    findings.wrong(
        Diagnostic.of(SyntaxCode.DUPLICATE_BRANCH, span, what + " is written twice")
            .note(first, "first written here")
            .help("keep one of them"));
  }

  private void misplaced(String word, Span span, String statement, String help) {
    findings.wrong(
        Diagnostic.of(
                SyntaxCode.MISPLACED_BRANCH,
                Keyword.of(span, word),
                "`" + word + "` doesn't go with " + statement)
            .help(help));
  }

  private static List<Branch> only(List<Branch> branches, Class<? extends Branch> kind) {
    List<Branch> found = new ArrayList<>();
    for (Branch branch : branches) {
      if (kind.isInstance(branch)) {
        found.add(branch);
      }
    }
    return found;
  }

  private static String firstWord(Span span) {
    String text = span.text();
    return text.startsWith("\"")
        ? text.substring(0, text.indexOf('"', 1) + 1)
        : text.split("[\\s{]", 2)[0];
  }
}
