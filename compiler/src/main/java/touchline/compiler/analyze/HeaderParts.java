package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.HeaderEntry;

/** The header entries that the rest of a flow needs before the header is read. */
final class HeaderParts implements HeaderEntry.Cases<Boolean> {
  private final List<FieldDeclaration> fields = new ArrayList<>();
  private Optional<HeaderEntry.Handles> handles = Optional.empty();

  private HeaderParts() {}

  static HeaderParts of(List<HeaderEntry> entries) {
    HeaderParts parts = new HeaderParts();
    entries.forEach(entry -> entry.match(parts));
    return parts;
  }

  List<FieldDeclaration> fields() {
    return fields;
  }

  Optional<HeaderEntry.Handles> handles() {
    return handles;
  }

  @Override
  public Boolean fields(HeaderEntry.Fields entry) {
    return fields.addAll(entry.fields());
  }

  @Override
  public Boolean handles(HeaderEntry.Handles entry) {
    handles = Optional.of(entry);
    return true;
  }

  @Override
  public Boolean purpose(HeaderEntry.Purpose entry) {
    return false;
  }

  @Override
  public Boolean scope(HeaderEntry.Scope entry) {
    return false;
  }

  @Override
  public Boolean owner(HeaderEntry.Owner entry) {
    return false;
  }

  @Override
  public Boolean department(HeaderEntry.InDepartment entry) {
    return false;
  }

  @Override
  public Boolean version(HeaderEntry.Version entry) {
    return false;
  }

  @Override
  public Boolean approved(HeaderEntry.Approved entry) {
    return false;
  }

  @Override
  public Boolean effective(HeaderEntry.Effective entry) {
    return false;
  }

  @Override
  public Boolean review(HeaderEntry.Review entry) {
    return false;
  }

  @Override
  public Boolean language(HeaderEntry.Language entry) {
    return false;
  }

  @Override
  public Boolean audience(HeaderEntry.Audience entry) {
    return false;
  }

  @Override
  public Boolean promise(HeaderEntry.Promise entry) {
    return false;
  }

  @Override
  public Boolean target(HeaderEntry.TargetEntry entry) {
    return false;
  }
}
