package touchline.compiler.merge.entry;

import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Node;

/** Where header entries are cut; most stand once in a flow and are known by their kind. */
final class HeaderDrafts implements HeaderEntry.Cases<Draft> {

  private static Draft once(String kind, Node entry) {
    return new Draft(kind, "", entry.span()).cut("content", entry);
  }

  @Override
  public Draft purpose(HeaderEntry.Purpose it) {
    return once("purpose", it);
  }

  @Override
  public Draft scope(HeaderEntry.Scope it) {
    return once("scope", it);
  }

  @Override
  public Draft owner(HeaderEntry.Owner it) {
    return once("owner", it);
  }

  @Override
  public Draft department(HeaderEntry.InDepartment it) {
    return once("in department", it);
  }

  @Override
  public Draft version(HeaderEntry.Version it) {
    return once("version", it);
  }

  @Override
  public Draft approved(HeaderEntry.Approved it) {
    return new Draft("approved", "", it.span()).cut("by", it.by()).cut("on", it.on());
  }

  @Override
  public Draft effective(HeaderEntry.Effective it) {
    return once("effective", it);
  }

  @Override
  public Draft review(HeaderEntry.Review it) {
    return once("review", it);
  }

  @Override
  public Draft language(HeaderEntry.Language it) {
    return once("language", it);
  }

  @Override
  public Draft audience(HeaderEntry.Audience it) {
    return new Draft("audience", "", it.span()).list("roles", it.roles());
  }

  @Override
  public Draft handles(HeaderEntry.Handles it) {
    return new Draft("handles", EntryReader.names(it.requests()), it.span())
        .known(Known.BY_CONTENT)
        .list("requests", it.requests())
        .list("via", it.via());
  }

  @Override
  public Draft promise(HeaderEntry.Promise it) {
    return new Draft("promise", it.title().value(), it.span())
        .cut("title", it.title())
        .cut("within", it.within())
        .cut("from", it.from())
        .list("to", it.to())
        .list("pausing", it.pausing());
  }

  @Override
  public Draft target(HeaderEntry.TargetEntry it) {
    return new Draft("target", it.metric().text(), it.span())
        .cut("metric", it.metric())
        .cut("value", it.value());
  }

  @Override
  public Draft fields(HeaderEntry.Fields it) {
    return new Draft("fields", "", it.span())
        .with(it.fields().stream().map(HeaderDrafts::field).toList());
  }

  private static Draft field(FieldDeclaration it) {
    Draft draft =
        new Draft("field", it.id().text(), it.span()).cut("id", it.id()).cut("label", it.label());
    return it.type().match(new TypeDraft(draft));
  }
}
