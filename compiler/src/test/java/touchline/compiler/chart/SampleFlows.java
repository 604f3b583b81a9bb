package touchline.compiler.chart;

import static touchline.compiler.chart.FlowDraft.AGENT;
import static touchline.compiler.chart.FlowDraft.CRM;
import static touchline.compiler.chart.FlowDraft.DISPATCHER;
import static touchline.compiler.chart.FlowDraft.EMAIL;
import static touchline.compiler.chart.FlowDraft.LEAD;
import static touchline.compiler.chart.FlowDraft.PHONE;
import static touchline.compiler.chart.FlowDraft.hours;
import static touchline.compiler.chart.FlowDraft.minutes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Scope;

/** Flows for tests of diagrams. */
public final class SampleFlows {
  private SampleFlows() {}

  /** One of each symbol and each kind of way. */
  public static Flow visit() {
    return new FlowDraft("service-visit", "Book a service visit")
        .start(PHONE, "answer")
        .by(AGENT)
        .step("answer", "Answer the call", Optional.of(FlowDraft.seconds(20)))
        .start(EMAIL, "acknowledge")
        .by(CRM)
        .step("acknowledge", "Confirm that the message has arrived", Optional.of(minutes(5)))
        .by(AGENT)
        .step("read", "Read the message", Optional.of(hours(4)))
        .phase("Request")
        .step("open", "Open the customer's account and service history")
        .step("search", "Search by name and address")
        .step("register", "Register the request")
        .phase("Specialisation")
        .call("look-up", "Search the knowledge base")
        .decision("known", "Does the KB solve it?")
        .step("explain", "Explain the solution")
        .escalation("plan", "Ask for an engineer", DISPATCHER)
        .decision("agreed", "Does the customer agree to what the visit costs?")
        .step("quote", "Make a better offer")
        .jump("jump.agreed", 2, "quote", "declined")
        .step("book", "Book the first free engineer", Optional.of(minutes(15)))
        .escalation("lead", "Ask the team lead to help", LEAD)
        .back("back.book.late", "book")
        .by(CRM)
        .step("remind", "Remind the planning desk")
        .back("back.book.every", "book")
        .parallel("fork.prepare", "", List.of("parts", "letter"), "join.prepare")
        .by(DISPATCHER)
        .step("parts", "Order the spare parts")
        .by(CRM)
        .step("letter", "Confirm the day")
        .join("join.prepare", "fork.prepare")
        .by(new Actor.Customer())
        .waiting("visit", "The engineer's visit", hours(48))
        .phase("Survey")
        .by(CRM)
        .survey("satisfied", "How satisfied are you with our service?")
        .body()
        .end("closed", "Case closed", Outcome.RESOLVED)
        .end("declined", "No visit wanted", Outcome.CANCELLED)
        .by(AGENT)
        .anytime("withdrawn", "The customer withdraws the request", "confirm")
        .step("confirm", "Confirm the withdrawal")
        .end("dropped", "Withdrawn", Outcome.CANCELLED)
        .body()
        .anytime("angry", "The customer gets angry", "calm")
        .step("calm", "Listen and apologise")
        .back("back.angry", "angry")
        .done("answer", "open", "register", "look-up", "known")
        .done("acknowledge", "read", "open")
        .way("open", "the-number-is-unknown", new Cause.Problem("The number is unknown"), "search")
        .done("search", "register")
        .way("known", "yes", new Cause.Answer("yes"), share(60), "explain")
        .answer("known", "no", "plan")
        .done("explain", "satisfied", "closed")
        .done("plan", "agreed")
        .answer("agreed", "yes", "book")
        .answer("agreed", "no", "jump.agreed")
        .done("quote", "agreed")
        .way("book", "late", new Cause.Late(), "lead")
        .done("lead", "back.book.late")
        .way("book", "every", new Cause.Every(hours(1), Optional.of(3)), "remind")
        .done("remind", "back.book.every")
        .done("book", "fork.prepare")
        .done("parts", "join.prepare")
        .done("letter", "join.prepare", "visit")
        .answer("visit", "done", "satisfied")
        .way("visit", "late", new Cause.Late(), "book")
        .done("confirm", "dropped")
        .done("calm", "back.angry")
        .flow();
  }

  /** Steps one after the other. */
  public static Flow chain(int steps) {
    FlowDraft draft = new FlowDraft("chain", "One step after the other").start(PHONE, "s1");
    draft.by(AGENT);
    for (int i = 1; i <= steps; i++) {
      draft.step("s" + i, "Step number " + i).done("s" + i, i < steps ? "s" + (i + 1) : "closed");
    }
    return draft.end("closed", "Closed", Outcome.RESOLVED).flow();
  }

  /** Texts that break out of any format that doesn't escape them. */
  public static Flow hostile() {
    String text =
        "\"; </svg><script>alert(1)</script> \\N \\\" ]] --> #quot; & &amp; {a} [b] | `c` %%{init: {}}%%";
    String control = "1. line\nbreak\ttab\u0000null\u001bescape\u202Ereversed\uD800half";
    return new FlowDraft("hostile", text)
        .start(PHONE, "end")
        .in(Scope.Kind.PHASE, "phase.x", text)
        .by(AGENT)
        .step("end", text)
        .step("subgraph", control)
        .step("long", "Many words ".repeat(46).strip())
        .step("unbroken", "Donaudampfschifffahrtsgesellschaftskapit\u00E4n".repeat(4))
        .decision("question", "\u5BA2\u6237\u662F\u5426\u6EE1\u610F\u6211\u4EEC\u7684\u670D\u52A1?")
        .step("graph", "\uD83D\uDE00 emoji \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627")
        .body()
        .end("done", text, Outcome.UNRESOLVED)
        .done("end", "subgraph", "long", "unbroken", "question")
        .answer("question", text, "graph")
        .answer("question", "o", "done")
        .done("graph", "done")
        .flow();
  }

  private static Optional<BigDecimal> share(int percent) {
    return Optional.of(BigDecimal.valueOf(percent));
  }
}
