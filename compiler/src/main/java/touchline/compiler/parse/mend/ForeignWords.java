package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Words that other languages, or everyday speech, use for what has another word here. */
final class ForeignWords implements Remedy {
  private static final double COST = 1.1;

  /** A phrase is hardly there by chance; more than it counts that another mend reads its end. */
  private static final double BONUS_OF_PHRASE = 0.3;

  private static final int LONGEST_PHRASE = 3;
  private static final int MOST_BACK = 2;

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** From what people write to what is meant; one word may stand for several things. */
  private static final Map<String, List<String>> MEANT = new LinkedHashMap<>();

  /** Words with a meaning that Touchline has no word for; what it has says something else. */
  private static final Set<String> NEARLY = Set.of("unless", "while", "xor", "before", "(", ")");

  static {
    say(
        "->",
        "retry",
        "back to",
        "go back to",
        "return to",
        "goto",
        "go to",
        "jump",
        "jump to",
        "continue with",
        "then goto",
        "next");
    say("when", "if", "else if", "elif", "elseif", "elsif", "case", "unless", "while");
    say("otherwise", "else", "default", "others");
    say("step", "task", "activity", "action", "do", "procedure", "state");
    say("decision", "choice", "choose", "question", "gateway", "switch", "ask", "branch");
    say("escalate", "handover", "transfer", "forward");
    say("parallel", "fork", "concurrent");
    say("end", "stop", "finish", "exit", "done", "terminate");
    say("flow", "process", "workflow", "procedure", "flowchart", "function");
    say("phase", "stage", "group", "subgraph", "section");
    say("call", "include", "run", "invoke", "subprocess", "perform");
    say("import", "include", "use", "require", "using");
    say("touchpoint", "channel", "contact", "source");
    say("role", "actor", "user", "person", "position");
    say("department", "lane", "team", "unit", "pool");
    say("system", "application", "app", "tool");
    say("scenario", "test", "example");
    say("term", "define", "definition", "glossary", "abbreviation");
    say("late", "timeout", "overdue", "else late", "if late", "when late", "if too late");
    say("anytime", "any time", "at any time", "whenever");
    say("branch", "and", "meanwhile", "lane", "thread");
    say("scale", "rating", "score");
    say(
        "problem",
        "if",
        "when",
        "in case",
        "error",
        "exception",
        "fail",
        "fails",
        "failure",
        "catch");
    say("within", "before", "deadline", "due", "in", "less than", "no later than");
    say("takes", "lasts", "duration", "needs", "for");
    say("by", "who", "actor", "role", "owner", "responsible", "with", "from", "via", "through");
    say("via", "by", "through", "over", "on", "with", "using", "from");
    say("from", "by", "via", "through", "for");
    say("to", "for", "until", "till", "into", "->");
    say("from", "after", "since", "between", "starting at", "beginning at");
    say("of", "for", "from", "in", "on");
    say(",", "and", "or", "then", "->", "/", "+", "&");
    say("record", "ask", "enter", "write", "collect", "register");
    say("say", "tell", "speak", "words", "message");
    say("see", "link", "url", "read");
    say("note", "comment", "remark", "hint", "info");
    say("fields", "data", "variables", "field", "form");
    say("purpose", "goal", "description", "summary");
    say("text", "string", "str", "varchar", "char");
    say("number", "int", "integer", "float", "decimal", "double", "numeric");
    say("yes-no", "bool", "boolean", "yesno", "flag", "checkbox", "yes or no", "yes no");
    say("one of", "enum", "choice", "choice of", "select", "any of", "either");
    say("money", "money in", "amount", "currency", "price");
    say("phone-number", "phone", "telephone", "tel");
    say("email", "mail", "e-mail");
    say("date", "day", "datetime", "timestamp");
    say("given", "with", "assume");
    say("expect", "assert", "should", "then");
    say("and", "plus", ",", "&");
    say("=", "equals", "is", "eq", "equal", "to", "as");
    say("at most", "<", "<=", "within", "below", "under", "up to", "less than");
    say("at least", ">", ">=", "above", "over", "more than");
    say("<=", "at most", "maximum", "max", "up to", "no more than");
    say(">=", "at least", "minimum", "min", "no less than");
    say("<", "below", "under", "lt");
    say(">", "above", "over", "gt");
    say("or", "xor");
    say("every", "each", "repeat");
    say("working", "business", "work");
    say("go on", "continue", "proceed", "skip", "pass", "nothing", "carry on", "next");
    say("up to", "upto", "until", "max");
    say("at most", "atmost", "maximum", "max");
    say("at least", "atleast", "minimum");
    say("once", "1 time", "one time", "at most once");
    say("at most 2 times", "twice");
    say("at most 3 times", "thrice");
    say("s", "sec", "secs");
    say("h", "hr", "hrs");
    say("days", "d");
    say("weeks", "w", "wk", "wks");
    say("months", "mo", "mth", "mths");
    say("years", "y", "yr", "yrs");
    say("optional", "not required", "not mandatory", "voluntary");
    say("", "mandatory", "required", "obligatory");
    say("", "the", "a", "an", "about", "approximately", "circa", "max", "maximum", "up to", "from");
    say("", "between", "(", ")");
    say("", "then", "please", "and then");
    say("yes", "if yes", "when yes", "on yes");
    say("no", "if no", "when no", "on no");
    say("1 min", "a minute");
    say("1 h", "an hour", "the hour");
    say("1 day", "a day");
    say("1 week", "a week");
    say("every 1 year", "yearly", "annually", "every year");
    say("every 3 months", "quarterly", "every quarter");
    say("every 1 month", "monthly", "every month");
    say("30 min", "half an hour");
    say("15", "fifteen");
    say("20", "twenty");
    say("30", "thirty");
    say("60", "sixty");
    for (int i = 0; i < NUMBERS.size(); i++) {
      say(String.valueOf(i), NUMBERS.get(i));
    }
  }

  private static void say(String meant, String... written) {
    for (String word : written) {
      MEANT.computeIfAbsent(word, key -> new ArrayList<>()).add(meant);
    }
  }

  @Override
  public Stream<Mend> at(Trouble trouble) {
    return IntStream.rangeClosed(0, MOST_BACK)
        .filter(trouble::canTakeBack)
        .boxed()
        .flatMap(
            back ->
                IntStream.rangeClosed(1, LONGEST_PHRASE)
                    .boxed()
                    .flatMap(length -> meant(trouble, back, length)));
  }

  private static Stream<Mend> meant(Trouble trouble, int back, int length) {
    List<Token> written = written(trouble, back, length);
    String words =
        String.join(" ", written.stream().map(Token::getText).toList()).toLowerCase(Locale.ROOT);
    List<String> all = MEANT.getOrDefault(words, List.of());
    boolean sure = all.size() == 1 && !NEARLY.contains(words);
    return all.stream().map(meant -> mend(trouble, back, written, meant, sure));
  }

  private static List<Token> written(Trouble trouble, int back, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> i < back ? trouble.step(back - i).token() : trouble.ahead(i - back))
        .toList();
  }

  private static Mend mend(
      Trouble trouble, int back, List<Token> written, String meant, boolean sure) {
    Token first = written.get(0);
    Token last = written.get(written.size() - 1);
    List<Token> put = new ArrayList<>();
    for (String word : meant.isEmpty() ? new String[0] : meant.split(" ")) {
      put.add(MadeToken.across(first, last, type(word), word));
    }
    int dropped = Math.max(0, written.size() - back);
    IntStream.iterate(back - written.size(), i -> i > 0, i -> i - 1)
        .forEach(i -> put.add(trouble.step(i).token()));
    Span span = trouble.across(first, last);
    double cost = COST - BONUS_OF_PHRASE * (written.size() - 1);
    return Mend.replace(back, dropped, put, cost, () -> finding(span, meant, sure));
  }

  private static int type(String word) {
    return Character.isDigit(word.charAt(0)) ? TouchlineParser.NUMBER : Words.type(word);
  }

  private static Diagnostic finding(Span span, String meant, boolean sure) {
    if (meant.isEmpty()) {
      Diagnostic needless =
          Diagnostic.of(SyntaxCode.UNKNOWN_WORD, span, "`" + span.text() + "` means nothing here")
              .help("leave it out");
      return sure ? needless.fix(span, "") : needless;
    }
    return Complaint.misspelt(span, meant, sure);
  }
}
