package touchline.compiler.prove.record;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.source.Span;

/** Walks down the details of a statement: what it says is used, what it records is there below. */
final class DetailWalk implements Detail.Cases<Boolean> {
  private final Node node;
  private final FieldNumbers fields;
  private final Predicate<Span> faulty;
  private final List<Use> uses;
  private final List<Recording> recordings;
  private final boolean mayStayEmpty;
  private final boolean beside;
  private final BitSet adds = new BitSet();
  private final BitSet drops = new BitSet();
  private boolean isFaulty;

  /**
   * @param beside true in a block that runs beside a statement
   * @param uses to add to
   * @param recordings to add to
   */
  DetailWalk(
      Node node,
      boolean beside,
      FieldNumbers fields,
      Predicate<Span> faulty,
      List<Use> uses,
      List<Recording> recordings) {
    this.node = node;
    this.beside = beside;
    this.fields = fields;
    this.faulty = faulty;
    this.uses = uses;
    this.recordings = recordings;
    // Customers don't always answer.
    this.mayStayEmpty = node.match(NodeKinds.IS_SURVEY);
  }

  Effect walk(List<Detail> details) {
    for (Detail detail : details) {
      detail.match(this);
    }
    return adds.isEmpty() && drops.isEmpty() ? Effect.NONE : new Effect(adds, drops);
  }

  /** True if something that it records means nothing. */
  boolean isFaulty() {
    return isFaulty;
  }

  @Override
  public Boolean say(Detail.Say detail) {
    for (Detail.Piece piece : detail.pieces()) {
      piece.match(PLACEHOLDER).ifPresent(this::use);
    }
    return true;
  }

  private void use(Detail.FieldValue value) {
    int field = fields.of(value.field().id());
    if (!adds.get(field)) {
      uses.add(new Use(field, node, Use.NO_WAY, value.span(), drops.get(field), Optional.empty()));
    }
  }

  @Override
  public Boolean record(Detail.RecordFields detail) {
    for (Field field : detail.fields()) {
      boolean certain = !field.optional() && !mayStayEmpty;
      write(field, detail.span(), certain);
    }
    return orAnything(detail.span());
  }

  @Override
  public Boolean set(Detail.SetFields detail) {
    for (Detail.Assignment assignment : detail.assignments()) {
      write(assignment.field(), assignment.span(), true);
    }
    return orAnything(detail.span());
  }

  private void write(Field field, Span written, boolean certain) {
    int number = fields.of(field.id());
    adds.set(number, certain);
    drops.set(number, !certain);
    recordings.add(new Recording(field.id(), node, written, Optional.empty(), certain, beside));
  }

  /** A name that means nothing is reported, and could have been meant for any field. */
  private boolean orAnything(Span written) {
    if (faulty.test(written)) {
      isFaulty = true;
      adds.or(fields.all());
      drops.clear();
    }
    return true;
  }

  @Override
  public Boolean doing(Detail.Do detail) {
    return true;
  }

  @Override
  public Boolean see(Detail.See detail) {
    return true;
  }

  @Override
  public Boolean note(Detail.Note detail) {
    return true;
  }

  @Override
  public Boolean scale(Detail.Scale detail) {
    return true;
  }

  private static final Detail.PieceCases<Optional<Detail.FieldValue>> PLACEHOLDER =
      new Detail.PieceCases<>() {
        @Override
        public Optional<Detail.FieldValue> words(Detail.Words piece) {
          return Optional.empty();
        }

        @Override
        public Optional<Detail.FieldValue> field(Detail.FieldValue piece) {
          return Optional.of(piece);
        }

        @Override
        public Optional<Detail.FieldValue> agent(Detail.Agent piece) {
          return Optional.empty();
        }

        @Override
        public Optional<Detail.FieldValue> customer(Detail.CustomerName piece) {
          return Optional.empty();
        }

        @Override
        public Optional<Detail.FieldValue> role(Detail.RoleName piece) {
          return Optional.empty();
        }
      };
}
