package touchline.compiler.parse.mend;

import static touchline.grammar.TouchlineParser.ANYTIME;
import static touchline.grammar.TouchlineParser.APPROVED;
import static touchline.grammar.TouchlineParser.ARROW;
import static touchline.grammar.TouchlineParser.AUDIENCE;
import static touchline.grammar.TouchlineParser.CALL;
import static touchline.grammar.TouchlineParser.DECISION;
import static touchline.grammar.TouchlineParser.DO;
import static touchline.grammar.TouchlineParser.EFFECTIVE;
import static touchline.grammar.TouchlineParser.END;
import static touchline.grammar.TouchlineParser.ESCALATE;
import static touchline.grammar.TouchlineParser.EXPECT;
import static touchline.grammar.TouchlineParser.FIELDS;
import static touchline.grammar.TouchlineParser.FLOW;
import static touchline.grammar.TouchlineParser.GIVEN;
import static touchline.grammar.TouchlineParser.HANDLES;
import static touchline.grammar.TouchlineParser.IMPORT;
import static touchline.grammar.TouchlineParser.LANGUAGE;
import static touchline.grammar.TouchlineParser.LATE;
import static touchline.grammar.TouchlineParser.NOTE;
import static touchline.grammar.TouchlineParser.OTHERWISE;
import static touchline.grammar.TouchlineParser.OWNER;
import static touchline.grammar.TouchlineParser.PARALLEL;
import static touchline.grammar.TouchlineParser.PARTY;
import static touchline.grammar.TouchlineParser.PHASE;
import static touchline.grammar.TouchlineParser.PROBLEM;
import static touchline.grammar.TouchlineParser.PROMISE;
import static touchline.grammar.TouchlineParser.PURPOSE;
import static touchline.grammar.TouchlineParser.RECORD;
import static touchline.grammar.TouchlineParser.REQUEST;
import static touchline.grammar.TouchlineParser.REVIEW;
import static touchline.grammar.TouchlineParser.ROLE;
import static touchline.grammar.TouchlineParser.RULE_branch;
import static touchline.grammar.TouchlineParser.RULE_declaration;
import static touchline.grammar.TouchlineParser.RULE_detail;
import static touchline.grammar.TouchlineParser.RULE_headerEntry;
import static touchline.grammar.TouchlineParser.RULE_scenarioEntry;
import static touchline.grammar.TouchlineParser.RULE_statement;
import static touchline.grammar.TouchlineParser.SAY;
import static touchline.grammar.TouchlineParser.SCALE;
import static touchline.grammar.TouchlineParser.SCOPE;
import static touchline.grammar.TouchlineParser.SEE;
import static touchline.grammar.TouchlineParser.SET;
import static touchline.grammar.TouchlineParser.STEP;
import static touchline.grammar.TouchlineParser.SURVEY;
import static touchline.grammar.TouchlineParser.SYSTEM;
import static touchline.grammar.TouchlineParser.TARGET;
import static touchline.grammar.TouchlineParser.TERM;
import static touchline.grammar.TouchlineParser.TOUCHPOINT;
import static touchline.grammar.TouchlineParser.VERSION;
import static touchline.grammar.TouchlineParser.WAIT;
import static touchline.grammar.TouchlineParser.WHEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.grammar.TouchlineParser;

/** Where the words that begin something belong, for those who write them elsewhere. */
enum Home {
  DETAIL(
      Set.of(DO, SAY, RECORD, SET, SEE, NOTE, SCALE, PROBLEM, LATE),
      RULE_detail,
      "a detail stands in the braces of its step: `step … { %s … }`"),
  STATEMENT(
      Set.of(STEP, DECISION, ESCALATE, WAIT, CALL, SURVEY, PARALLEL, PHASE, ANYTIME, END, ARROW),
      RULE_statement,
      "a statement stands in a flow's body or in a block, not in here"),
  HEADER(
      Set.of(
          PURPOSE, SCOPE, OWNER, VERSION, APPROVED, EFFECTIVE, REVIEW, LANGUAGE, AUDIENCE, HANDLES,
          PROMISE, TARGET, FIELDS),
      RULE_headerEntry,
      "a header entry stands in a flow, before its first statement"),
  BRANCH(
      Set.of(WHEN, OTHERWISE),
      RULE_branch,
      "a branch stands in the braces of a decision: `decision … { %s … }`"),
  SCENARIO(Set.of(GIVEN, EXPECT), RULE_scenarioEntry, "this belongs into a `scenario`"),
  DECLARATION(
      Set.of(
          IMPORT, ROLE, SYSTEM, PARTY, TOUCHPOINT, REQUEST, TERM, FLOW, TouchlineParser.SCENARIO),
      RULE_declaration,
      "a declaration stands outside of flows: is a `}` missing before it?");

  private final Set<Integer> words;
  private final int rule;
  private final String help;

  Home(Set<Integer> words, int rule, String help) {
    this.words = words;
    this.rule = rule;
    this.help = help;
  }

  /** The home of the words of this type. */
  static Optional<Home> of(int type) {
    return Stream.of(values()).filter(home -> home.words.contains(type)).findFirst();
  }

  boolean isExpectedIn(List<Expectation> expected) {
    return Expectation.ofRule(rule).filter(expected::contains).isPresent();
  }

  String help(String word) {
    return help.replace("%s", word);
  }
}
