package touchline.table;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.table.Condition.Operator;

/** A table made by hand that has one of each: kinds of node, causes, details, conditions, types. */
public final class SampleTable {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  private SampleTable() {}

  /** The table; its texts are hostile to every format that they may be written in. */
  public static StepTable create() {
    SampleTable sample = new SampleTable();
    sample.rows();
    return new StepTable(
        "sample",
        "Everything, \"quoted\" | <b>&amp; *marked*\n\u2028=cmd()",
        Optional.of("1.2"),
        "en",
        List.of(new Entry("phone", "Phone", false, span("PT20S"), "start.phone")),
        Optional.of("ask"),
        List.of(new Department("desk", "Desk")),
        List.of(
            new Actor("agent", "Agent", Actor.Kind.ROLE, Optional.of("desk")),
            new Actor("crm", "CRM", Actor.Kind.SYSTEM, Optional.empty()),
            new Actor("courier", "Courier", Actor.Kind.PARTY, Optional.empty()),
            new Actor("customer", "Customer", Actor.Kind.CUSTOMER, Optional.empty())),
        List.of(new Request("complaint", "Complaint")),
        hours(),
        List.of(
            new Promise(
                "Soon",
                TimeSpan.parse("P2D working"),
                Optional.of("ask"),
                List.of("both"),
                List.of("customer"))),
        fields(),
        blocks(),
        sample.nodes,
        sample.ways);
  }

  private static Hours hours() {
    Map<DayOfWeek, List<Hours.Stretch>> week = new EnumMap<>(DayOfWeek.class);
    week.put(
        DayOfWeek.MONDAY,
        List.of(
            new Hours.Stretch(LocalTime.of(9, 0), LocalTime.of(12, 30)),
            new Hours.Stretch(LocalTime.of(13, 0), LocalTime.of(17, 0))));
    return new Hours(
        Optional.of("Service desk"),
        Optional.of(ZoneId.of("Europe/Amsterdam")),
        week,
        List.of(LocalDate.of(2026, 12, 25)));
  }

  private static List<Field> fields() {
    return List.of(
        field("number", new FieldType.TextType(Optional.of("[0-9]{8}"))),
        field("score", new FieldType.NumberType(true, decimal("1"), decimal("5"))),
        field("rate", new FieldType.NumberType(false, Optional.empty(), Optional.empty())),
        field("price", new FieldType.MoneyType(Optional.of("EUR"))),
        field("level", new FieldType.ChoiceType(List.of("low", "high; \"very\""))),
        field("visit", FieldType.Plain.DATE),
        field("age", FieldType.Plain.DURATION),
        field("urgent", FieldType.Plain.YES_NO),
        field("mail", FieldType.Plain.EMAIL),
        new Field("mobile", "Mobile", FieldType.Plain.PHONE_NUMBER, true, true));
  }

  private static Field field(String id, FieldType type) {
    return new Field(id, "Label of " + id, type, false, false);
  }

  private static List<Block> blocks() {
    return List.of(
        new Block("phase.request", Block.Kind.PHASE, "Request", Optional.empty()),
        new Block("ask.late", Block.Kind.LATE, "", Optional.of("ask")),
        new Block("ask.every", Block.Kind.EVERY, "", Optional.of("ask")),
        new Block("ask.unknown", Block.Kind.PROBLEM, "Unknown", Optional.of("ask")),
        new Block("fork.both.1", Block.Kind.BRANCH, "Left", Optional.of("fork.both")),
        new Block("angry", Block.Kind.ANYTIME, "Angry", Optional.of("angry")));
  }

  private void rows() {
    nodes.add(new Node.Start(head("start.phone")));
    way("start.phone", new Cause.ByTouchpoint("phone"), "ask");
    ask();
    nodes.add(new Node.Survey(head("search", "phase.request", "ask.unknown"), Work.NONE));
    way("search", new Cause.Done(), "fork.both");
    nodes.add(
        new Node.Escalation(
            head("lead", "phase.request", "ask.late"),
            new Work(
                Optional.of("agent"), Optional.empty(), span("PT1H"), span("PT2M"), List.of())));
    way("lead", new Cause.Done(), "back.ask.late");
    nodes.add(new Node.Back(head("back.ask.late", "phase.request", "ask.late"), "ask"));
    nodes.add(new Node.Back(head("back.ask.every", "phase.request", "ask.every"), "ask"));
    nodes.add(new Node.Fork(head("fork.both"), "join.fork.both"));
    way("fork.both", new Cause.Done(), "both", "join.fork.both");
    nodes.add(new Node.Call(head("both", "fork.both.1"), "other", Work.NONE));
    way("both", new Cause.Done(), "join.fork.both");
    nodes.add(new Node.Join(head("join.fork.both"), "fork.both"));
    way("join.fork.both", new Cause.Done(), "reply");
    nodes.add(new Node.Wait(head("reply"), Optional.of("courier"), span("P2D working")));
    way("reply", new Cause.Answer("it came"), "level");
    way("reply", new Cause.Late(), "jump.reply");
    nodes.add(new Node.Jump(head("jump.reply")));
    way("jump.reply", new Cause.Take(2), "reply");
    way("jump.reply", new Cause.Over(), "level");
    decisions();
    nodes.add(new Node.End(head("closed"), Outcome.RESOLVED));
    nodes.add(new Node.Return(head("return")));
    nodes.add(new Node.Anytime(head("angry"), Optional.of("phase.request")));
    way("angry", new Cause.Anytime(), "back.angry");
    nodes.add(new Node.Back(head("back.angry", "angry"), "angry"));
  }

  private void ask() {
    nodes.add(
        new Node.Step(
            head("ask", "phase.request"),
            new Work(
                Optional.empty(),
                Optional.of("agent"),
                span("PT0.5H"),
                span("PT3M"),
                List.of(
                    new Detail.Do("=1+1"),
                    new Detail.Say(
                        "customer",
                        List.of(
                            new Detail.Words("Hello {you}, "),
                            new Detail.FieldValue("visit"),
                            new Detail.Agent(),
                            new Detail.CustomerName(),
                            new Detail.RoleName("agent"))),
                    new Detail.Say("courier", List.of(new Detail.Words("-- \\ <script> | ` \r\n"))),
                    new Detail.RecordFields(
                        List.of(
                            new Detail.Recorded("number", false),
                            new Detail.Recorded("mobile", true))),
                    new Detail.SetField("level", new Value.ChoiceValue("low")),
                    new Detail.See("https://example.com/?a=1&b=2", Optional.of("Faults")),
                    new Detail.Note("\tNote \u202e\u0000\ud83d\ude00"),
                    new Detail.Scale(new BigDecimal("1"), new BigDecimal("5"))))));
    way("ask", new Cause.Done(), "fork.both");
    way("ask", new Cause.Problem("The number | is \"unknown\""), "search");
    way("ask", new Cause.Late(), "lead");
    way("ask", new Cause.Every(TimeSpan.parse("PT1H"), Optional.of(3)), "back.ask.every");
  }

  private void decisions() {
    nodes.add(new Node.Decision(head("level"), false, Work.NONE));
    int row = 0;
    for (Condition condition : conditions()) {
      row++;
      ways.add(
          new Way(
              "level." + row,
              "level",
              new Cause.When(condition, "condition " + row, Optional.of("row " + row)),
              List.of("agreed"),
              decimal("2.5"),
              source()));
    }
    way("level", new Cause.Otherwise(), "agreed");
    nodes.add(new Node.Decision(head("agreed"), true, Work.NONE));
    way("agreed", new Cause.Answer("yes"), "closed");
    way("agreed", new Cause.Answer("no"), "return");
  }

  private static List<Condition> conditions() {
    Condition known = new Condition.IsKnown("mail");
    return List.of(
        new Condition.Or(List.of(known, new Condition.Not(known), new Condition.Open())),
        new Condition.And(List.of(new Condition.Holds("urgent"), known)),
        compare("score", Operator.LESS, new Value.NumberValue(new BigDecimal("3"))),
        compare("rate", Operator.LESS_OR_EQUAL, new Value.NumberValue(new BigDecimal("-0.10"))),
        compare("price", Operator.GREATER, new Value.MoneyValue(new BigDecimal("1E+2"), "EUR")),
        compare("age", Operator.GREATER_OR_EQUAL, new Value.DurationValue(TimeSpan.parse("P2Y"))),
        compare("visit", Operator.NOT_EQUAL, new Value.DateValue(LocalDate.of(2026, 11, 1))),
        compare("urgent", Operator.EQUAL, new Value.YesNoValue(false)),
        compare("number", Operator.EQUAL, new Value.TextValue("12345678")),
        compare("mail", Operator.EQUAL, new Value.TextValue("a@b.c")),
        new Condition.OneOf(
            "level",
            List.of(new Value.ChoiceValue("low"), new Value.ChoiceValue("high; \"very\""))),
        new Condition.TouchpointIs(List.of("phone", "web"), true),
        new Condition.RequestIs(List.of("complaint"), false));
  }

  private static Condition compare(String field, Operator operator, Value value) {
    return new Condition.Comparison(field, operator, value);
  }

  private void way(String node, Cause cause, String... next) {
    String name = cause.match(new Choice()).orElse(cause.word());
    ways.add(
        new Way(node + "." + name, node, cause, Arrays.asList(next), Optional.empty(), source()));
  }

  private NodeHead head(String id, String... in) {
    return new NodeHead(id, "Title of " + id, Arrays.asList(in), source());
  }

  private Source source() {
    return new Source("folder/sam:ple.flow", nodes.size() + 1);
  }

  private static Optional<TimeSpan> span(String iso) {
    return Optional.of(TimeSpan.parse(iso));
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
