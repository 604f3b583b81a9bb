package touchline.compiler.parse.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/**
 * Something that can stand at a place, in the words of people who write flows.
 *
 * @param words as in {@code a duration like `5 min`}
 * @param example text that could stand there; empty for a word or sign that is its own example
 * @param hasParts whether it is made of more than one word or sign
 */
record Expectation(String words, String example, boolean hasParts) {
  private static final Map<Integer, Expectation> OF_RULES = new HashMap<>();
  private static final Map<Integer, String> OF_TOKENS = new HashMap<>();

  /** What a rule of the grammar is called; none for a rule that is only part of others. */
  static Optional<Expectation> ofRule(int rule) {
    return Optional.ofNullable(OF_RULES.get(rule));
  }

  static Expectation ofToken(int type) {
    return new Expectation(OF_TOKENS.getOrDefault(type, Words.shown(type)), "", false);
  }

  /** Several of them, as in {@code `by`, `within` or `{`}; the nearest ones if there are many. */
  static String anyOf(List<Expectation> expectations) {
    boolean named = expectations.stream().anyMatch(expectation -> !expectation.example.isEmpty());
    List<String> words =
        expectations.stream()
            .map(Expectation::words)
            .filter(word -> !named || !SEPARATORS.contains(word))
            .distinct()
            .limit(MOST_SHOWN)
            .toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** What can follow nearly anything, and is hardly what was meant. */
  private static final List<String> SEPARATORS = List.of("`,`", "`.`", "`%`", "`(`");

  private static final int MOST_SHOWN = 4;

  private static void rule(int rule, String words, String example) {
    OF_RULES.put(rule, new Expectation(words, example, false));
  }

  private static void parts(int rule, String words, String example) {
    OF_RULES.put(rule, new Expectation(words, example, true));
  }

  static {
    parts(
        TouchlineParser.RULE_declaration,
        "a declaration like `flow` or `role`",
        "flow visit \"Book a visit\" { … }");
    parts(TouchlineParser.RULE_roleDeclaration, "`role`", "role agent \"Agent\"");
    parts(
        TouchlineParser.RULE_hoursEntry,
        "opening hours like `mon to fri 09:00 to 17:00`, `closed` or `zone`",
        "mon to fri 09:00 to 17:00");
    rule(TouchlineParser.RULE_days, "a day like `mon`", "mon to fri");
    rule(TouchlineParser.RULE_day, "a day like `mon`", "mon");
    parts(TouchlineParser.RULE_opening, "hours like `09:00 to 17:00`", "09:00 to 17:00");
    parts(TouchlineParser.RULE_headerEntry, "a header entry like `purpose`", "purpose \"…\"");
    rule(
        TouchlineParser.RULE_metric, "a metric like `lead-time` or `satisfaction`", "satisfaction");
    parts(
        TouchlineParser.RULE_field,
        "a field like `visit \"Visit date\" date`",
        "visit \"Visit date\" date");
    parts(
        TouchlineParser.RULE_fieldType,
        "a type like `text`, `number`, `date` or `one of …`",
        "text");
    rule(TouchlineParser.RULE_modifier, "`optional` or `personal`", "optional");
    rule(TouchlineParser.RULE_choice, "a choice", "low");
    parts(
        TouchlineParser.RULE_statement,
        "a statement like `step` or `decision`",
        "step \"Answer the call\" by agent");
    parts(TouchlineParser.RULE_clause, "`by`, `within` or `takes`", "by agent");
    parts(TouchlineParser.RULE_parallelBranch, "`branch`", "branch { … }");
    rule(
        TouchlineParser.RULE_outcome,
        "an outcome (`resolved`, `unresolved`, `referred` or `cancelled`)",
        "resolved");
    parts(TouchlineParser.RULE_detail, "a detail like `say` or `record`", "say \"Good day.\"");
    parts(
        TouchlineParser.RULE_branch,
        "a branch like `yes -> closed` or `when … go on`",
        "yes go on");
    parts(
        TouchlineParser.RULE_target,
        "a way to go on (`{ … }`, `-> ID`, `go on` or `end`)",
        "go on");
    parts(TouchlineParser.RULE_condition, "a condition like `age <= 2 years`", "age <= 2 years");
    rule(TouchlineParser.RULE_conjunction, "a condition like `age <= 2 years`", "age <= 2 years");
    rule(TouchlineParser.RULE_negation, "a condition like `age <= 2 years`", "age <= 2 years");
    rule(TouchlineParser.RULE_operator, "a comparison like `=` or `<=`", "=");
    rule(TouchlineParser.RULE_value, "a value like `5`, `yes` or `\"text\"`", "5");
    rule(TouchlineParser.RULE_number, "a number", "3");
    rule(TouchlineParser.RULE_percentage, "a share like `60%`", "60%");
    rule(TouchlineParser.RULE_duration, "a duration like `5 min`", "5 min");
    rule(
        TouchlineParser.RULE_unit,
        "a unit (`s`, `min`, `h`, `days`, `weeks`, `months` or `years`)",
        "min");
    rule(TouchlineParser.RULE_currency, "a currency like `EUR`", "EUR");
    rule(TouchlineParser.RULE_date, "a date like `2026-11-01`", "2026-11-01");
    rule(TouchlineParser.RULE_time, "a time like `09:00`", "09:00");
    parts(
        TouchlineParser.RULE_scenarioEntry,
        "an entry like `given`, `answer` or `expect`",
        "expect end closed");
    rule(TouchlineParser.RULE_title, "a title in quotation marks", "\"Answer the call\"");
    rule(TouchlineParser.RULE_string, "a text in quotation marks", "\"…\"");
    rule(TouchlineParser.RULE_text, "a text in quotation marks", "\"…\"");
    rule(TouchlineParser.RULE_newName, "a name", "answer");
    rule(TouchlineParser.RULE_actor, "an actor (a role, a system or a party)", "agent");
    rule(TouchlineParser.RULE_roleName, "a role", "agent");
    rule(TouchlineParser.RULE_departmentName, "a department", "customer-service");
    rule(TouchlineParser.RULE_touchpointName, "a touchpoint", "phone");
    rule(TouchlineParser.RULE_requestName, "a request", "complaint");
    rule(TouchlineParser.RULE_flowName, "the name of a flow", "service-visit");
    rule(TouchlineParser.RULE_statementName, "the ID of a statement", "closed");
    rule(TouchlineParser.RULE_endName, "the ID of an end", "closed");
    rule(TouchlineParser.RULE_fieldName, "a field", "customer-no");
    rule(TouchlineParser.RULE_languageCode, "a language like `en`", "en");
    rule(TouchlineParser.RULE_reference, "the ID of a statement", "register");
    parts(TouchlineParser.RULE_givenValue, "a field and its value", "severity = low");
    parts(TouchlineParser.RULE_assignment, "a field and its value", "severity = low");
    rule(TouchlineParser.RULE_answerText, "an answer", "yes");
    rule(TouchlineParser.RULE_branchAnswer, "an answer", "yes");
    OF_TOKENS.put(Token.EOF, "the end of the file");
    OF_TOKENS.put(TouchlineParser.NUMBER, "a number");
    OF_TOKENS.put(TouchlineParser.STRING, "a text in quotation marks");
    OF_TOKENS.put(TouchlineParser.WORD, "a name");
  }
}
