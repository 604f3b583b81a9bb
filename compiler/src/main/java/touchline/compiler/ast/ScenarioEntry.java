package touchline.compiler.ast;

import java.util.List;
import touchline.compiler.source.Span;

/** An entry of a scenario. */
public sealed interface ScenarioEntry extends Node {

  <R> R match(Cases<R> cases);

  /** {@code from TOUCHPOINT}. */
  record FromTouchpoint(Name touchpoint, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.from(this);
    }
  }

  /** {@code request ID}. */
  record ForRequest(Name request, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.request(this);
    }
  }

  /** {@code given FIELD = VALUE, …}. */
  record Given(List<GivenValue> values, Span span) implements ScenarioEntry {
    public Given {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.given(this);
    }
  }

  /** {@code FIELD = VALUE}. */
  record GivenValue(StatementReference field, Value value, Span span) implements Node {}

  /** {@code answer STEP ANSWER, …}. */
  record Answer(StatementReference step, List<AnswerText> answers, Span span)
      implements ScenarioEntry {
    public Answer {
      answers = List.copyOf(answers);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** {@code late STEP}. */
  record Late(StatementReference step, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /** {@code every STEP N times}. */
  record Every(StatementReference step, Target.Limit times, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /** {@code anytime ID at STEP}. */
  record Anytime(StatementReference anytime, StatementReference at, Span span)
      implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /** {@code expect path|visits|never ID, …}. */
  record ExpectSteps(Expectation kind, List<StatementReference> steps, Span span)
      implements ScenarioEntry {
    public ExpectSteps {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expectSteps(this);
    }
  }

  /** How the statements of an {@code expect} are meant. */
  enum Expectation {
    PATH("path"),
    VISITS("visits"),
    NEVER("never");

    private final String word;

    Expectation(String word) {
      this.word = word;
    }

    /** As it is written. */
    public String word() {
      return word;
    }
  }

  /** {@code expect end ID}. */
  record ExpectEnd(Name end, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expectEnd(this);
    }
  }

  /** {@code expect OUTCOME}. */
  record ExpectOutcome(Name outcome, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expectOutcome(this);
    }
  }

  /** {@code expect within DURATION}. */
  record ExpectWithin(Value.DurationValue duration, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expectWithin(this);
    }
  }

  /** {@code expect handovers at most N}. */
  record ExpectHandovers(Value.NumberValue atMost, Span span) implements ScenarioEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.expectHandovers(this);
    }
  }

  /** One method per kind of entry. */
  interface Cases<R> {
    R from(FromTouchpoint entry);

    R request(ForRequest entry);

    R given(Given entry);

    R answer(Answer entry);

    R late(Late entry);

    R every(Every entry);

    R anytime(Anytime entry);

    R expectSteps(ExpectSteps entry);

    R expectEnd(ExpectEnd entry);

    R expectOutcome(ExpectOutcome entry);

    R expectWithin(ExpectWithin entry);

    R expectHandovers(ExpectHandovers entry);
  }
}
