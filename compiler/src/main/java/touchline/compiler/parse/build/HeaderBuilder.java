package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Name;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds a flow's header entries. */
final class HeaderBuilder extends TouchlineParserBaseVisitor<HeaderEntry> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final ValueBuilder values;
  private final CalendarBuilder calendar;
  private final FieldBuilder fields;

  HeaderBuilder(Leaves leaves) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.values = leaves.values();
    this.calendar = leaves.calendar();
    this.fields = new FieldBuilder(leaves);
  }

  HeaderEntry entry(TouchlineParser.HeaderEntryContext tree) {
    return tree.accept(this);
  }

  @Override
  public HeaderEntry visitPurposeEntry(TouchlineParser.PurposeEntryContext tree) {
    return new HeaderEntry.Purpose(texts.text(tree.words), spans.of(tree));
  }

  @Override
  public HeaderEntry visitScopeEntry(TouchlineParser.ScopeEntryContext tree) {
    return new HeaderEntry.Scope(texts.text(tree.words), spans.of(tree));
  }

  @Override
  public HeaderEntry visitOwnerEntry(TouchlineParser.OwnerEntryContext tree) {
    return new HeaderEntry.Owner(names.name(tree.role), spans.of(tree));
  }

  @Override
  public HeaderEntry visitDepartmentEntry(TouchlineParser.DepartmentEntryContext tree) {
    return new HeaderEntry.InDepartment(names.name(tree.department), spans.of(tree));
  }

  @Override
  public HeaderEntry visitVersionEntry(TouchlineParser.VersionEntryContext tree) {
    return new HeaderEntry.Version(texts.text(tree.id), spans.of(tree));
  }

  @Override
  public HeaderEntry visitApprovedEntry(TouchlineParser.ApprovedEntryContext tree) {
    return new HeaderEntry.Approved(
        names.name(tree.role), calendar.date(tree.day_), spans.of(tree));
  }

  @Override
  public HeaderEntry visitEffectiveEntry(TouchlineParser.EffectiveEntryContext tree) {
    return new HeaderEntry.Effective(calendar.date(tree.day_), spans.of(tree));
  }

  @Override
  public HeaderEntry visitReviewEntry(TouchlineParser.ReviewEntryContext tree) {
    return new HeaderEntry.Review(values.positive(tree.interval), spans.of(tree));
  }

  @Override
  public HeaderEntry visitLanguageEntry(TouchlineParser.LanguageEntryContext tree) {
    return new HeaderEntry.Language(names.name(tree.code), spans.of(tree));
  }

  @Override
  public HeaderEntry visitAudienceEntry(TouchlineParser.AudienceEntryContext tree) {
    return new HeaderEntry.Audience(names.names(tree.roles), spans.of(tree));
  }

  @Override
  public HeaderEntry visitHandlesEntry(TouchlineParser.HandlesEntryContext tree) {
    List<Name> via = names(tree.via == null ? List.of() : tree.via.names);
    return new HeaderEntry.Handles(names.names(tree.requests.names), via, spans.of(tree));
  }

  @Override
  public HeaderEntry visitPromiseEntry(TouchlineParser.PromiseEntryContext tree) {
    return new HeaderEntry.Promise(
        texts.text(tree.label),
        values.positive(tree.limit_),
        names.optional(tree.from),
        names(tree.to == null ? List.of() : tree.to.names),
        names(tree.pausing == null ? List.of() : tree.pausing.names),
        spans.of(tree));
  }

  @Override
  public HeaderEntry visitTargetEntry(TouchlineParser.TargetEntryContext tree) {
    return new HeaderEntry.TargetEntry(
        names.name(tree.measure),
        tree.bound.getType() == TouchlineParser.LEAST,
        values.value(tree.aim),
        spans.of(tree));
  }

  @Override
  public HeaderEntry visitFieldsEntry(TouchlineParser.FieldsEntryContext tree) {
    List<FieldDeclaration> declared = new ArrayList<>();
    for (TouchlineParser.FieldContext field : tree.fields) {
      declared.add(fields.field(field));
    }
    return new HeaderEntry.Fields(declared, spans.of(tree));
  }

  private List<Name> names(List<? extends ParserRuleContext> trees) {
    return names.names(trees);
  }
}
