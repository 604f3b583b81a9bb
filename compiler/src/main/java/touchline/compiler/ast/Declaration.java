package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** What may stand at the top of a file. */
public sealed interface Declaration extends Node {

  <R> R match(Cases<R> cases);

  /** {@code import "path.flow"}. */
  record Import(Text path, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.importing(this);
    }
  }

  /** {@code department ID "Name" { role … }}. */
  record Department(Name id, Text name, List<Role> roles, Span span) implements Declaration {
    public Department {
      roles = List.copyOf(roles);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.department(this);
    }
  }

  /** {@code role ID "Name"}, in a department or outside any. */
  record Role(Name id, Text name, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.role(this);
    }
  }

  /** {@code system ID "Name"}. */
  record AutomatedSystem(Name id, Text name, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.system(this);
    }
  }

  /** {@code party ID "Name"}. */
  record Party(Name id, Text name, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.party(this);
    }
  }

  /** {@code touchpoint ID "Name" [outbound] [answer within DURATION]}. */
  record Touchpoint(
      Name id, Text name, boolean outbound, Optional<Value.DurationValue> answerWithin, Span span)
      implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.touchpoint(this);
    }
  }

  /** {@code request ID "Name"}. */
  record Request(Name id, Text name, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.request(this);
    }
  }

  /** {@code term "ABBR" "Meaning"}. */
  record Term(Text abbreviation, Text meaning, Span span) implements Declaration {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.term(this);
    }
  }

  /** {@code hours "Name" { … }}. */
  record Hours(Text name, List<HoursEntry> entries, Span span) implements Declaration {
    public Hours {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hours(this);
    }
  }

  /**
   * {@code flow ID "Title" { header, body }}.
   *
   * @param close the closing brace, where control runs off the end
   */
  record Flow(
      Name id, Text title, List<HeaderEntry> header, List<Statement> body, Span close, Span span)
      implements Declaration {
    public Flow {
      header = List.copyOf(header);
      body = List.copyOf(body);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.flow(this);
    }
  }

  /** {@code scenario "Title" of FLOW { … }}. */
  record Scenario(Text title, Name flow, List<ScenarioEntry> entries, Span span)
      implements Declaration {
    public Scenario {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scenario(this);
    }
  }

  /** One method per kind of declaration. */
  interface Cases<R> {
    R importing(Import declaration);

    R department(Department declaration);

    R role(Role declaration);

    R system(AutomatedSystem declaration);

    R party(Party declaration);

    R touchpoint(Touchpoint declaration);

    R request(Request declaration);

    R term(Term declaration);

    R hours(Hours declaration);

    R flow(Flow declaration);

    R scenario(Scenario declaration);
  }
}
