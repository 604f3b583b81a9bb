package touchline.compiler.merge.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A declaration, header entry, statement, detail or branch, as it is written.
 *
 * @param kind what it is
 * @param key what it is known by among its kind
 * @param known what that key is worth
 * @param rank entries of a higher rank come after those of a lower one
 * @param lead white space and comments before it, from the end of what comes before
 * @param slots its parts, up to the opening brace
 * @param block what is in its braces, if it has them
 * @param trail the comment behind it in the same line
 */
public record Entry(
    String kind,
    String key,
    Known known,
    int rank,
    String lead,
    List<Slot> slots,
    Optional<Block> block,
    String trail) {

  public Entry {
    slots = List.copyOf(slots);
  }

  /** What is in its braces. */
  public List<Entry> entries() {
    return block.map(Block::entries).orElse(List.of());
  }

  /** The part of that name. */
  public Optional<Slot> slot(String name) {
    return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
  }

  /** Its text up to the opening brace. */
  public String head() {
    StringBuilder head = new StringBuilder();
    slots.forEach(slot -> head.append(slot.text()));
    return head.toString();
  }

  /** Its whole text, without what is before it. */
  public String text() {
    StringBuilder text = new StringBuilder(head());
    block.ifPresent(
        it -> {
          text.append(it.open());
          it.entries().forEach(entry -> text.append(entry.lead()).append(entry.text()));
          text.append(it.tail()).append(it.close());
        });
    return text.append(trail).toString();
  }

  /** Itself and all that is in it. */
  public void each(Consumer<Entry> action) {
    action.accept(this);
    entries().forEach(entry -> entry.each(action));
  }
}
