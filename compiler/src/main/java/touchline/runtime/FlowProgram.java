package touchline.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.table.Actor;
import touchline.table.Block;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** A step table with all look-ups that running it needs. */
final class FlowProgram {
  private final StepTable table;
  private final WorkingTime hours;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, FieldCheck.Known> fields = new HashMap<>();
  private final Map<String, Block> anytimeBlocks = new HashMap<>();
  private final Map<String, Boolean> humans = new HashMap<>();
  private final long bound;

  FlowProgram(StepTable table, WorkingTime hours) {
    this.table = table;
    this.hours = hours;
    Map<String, List<Way>> ways = new HashMap<>();
    long limits = 0;
    for (Way way : table.ways()) {
      ways.computeIfAbsent(way.node(), id -> new ArrayList<>()).add(way);
      limits += way.cause() instanceof Cause.Take take ? take.limit() : 0;
    }
    for (Node node : table.nodes()) {
      places.put(node.id(), new Place(node, ways.getOrDefault(node.id(), List.of())));
    }
    for (Place place : places.values()) {
      for (Way way : place.ways()) {
        place.lead(new Place.Exit(way, way.next().stream().map(this::place).toList()));
      }
    }
    table.fields().forEach(field -> fields.put(field.id(), FieldCheck.Known.of(field)));
    table.actors().forEach(actor -> humans.put(actor.id(), actor.kind() == Actor.Kind.ROLE));
    for (Block block : table.blocks()) {
      if (block.kind() == Block.Kind.ANYTIME) {
        block.owner().ifPresent(owner -> anytimeBlocks.put(owner, block));
      }
    }
    this.bound = table.nodes().size() * (1 + limits);
  }

  StepTable table() {
    return table;
  }

  WorkingTime hours() {
    return hours;
  }

  /** More automatic steps in a row than this are refused. */
  long bound() {
    return bound;
  }

  Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no node " + id); // The table was checked when read.
    }
    return place;
  }

  Optional<Place> find(String id) {
    return Optional.ofNullable(places.get(id));
  }

  Iterable<Place> places() {
    return places.values();
  }

  /** What values a field takes. */
  FieldCheck.Known check(String field) {
    FieldCheck.Known check = fields.get(field);
    if (check == null) {
      throw new IllegalArgumentException("no field " + field);
    }
    return check;
  }

  /** The block of an {@code anytime}. */
  String blockOf(String anytime) {
    Block block = anytimeBlocks.get(anytime);
    return block == null ? "" : block.id();
  }

  /** True for a role: somebody who can hold a case. */
  boolean isRole(String actor) {
    return humans.getOrDefault(actor, false);
  }
}
