package touchline.table;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does something, is waited for or is spoken to.
 *
 * @param department the id of a role's department, if it is in one
 */
public record Actor(String id, String name, Kind kind, Optional<String> department) {

  /** Kinds of actor; only a role can hold a case. */
  public enum Kind implements Word {
    ROLE("role"),
    SYSTEM("system"),
    PARTY("party"),
    CUSTOMER("customer");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  Stream<Use> uses() {
    return department.stream().map(id -> Use.of(Use.Kind.DEPARTMENT, id));
  }
}
