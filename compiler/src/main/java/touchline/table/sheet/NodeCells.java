package touchline.table.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchline.table.Actor;
import touchline.table.Block;
import touchline.table.Department;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.TimeSpan;
import touchline.table.Work;

/** The cells that all rows of a node share; they make the whole row of a node without ways. */
final class NodeCells {
  private final StepTable table;
  private final DetailText details;
  private final Map<String, Actor> actors;
  private final Map<String, String> departments = new HashMap<>();
  private final Map<String, Block> blocks;

  NodeCells(StepTable table) {
    this.table = table;
    this.details = new DetailText(table.fields());
    this.actors = byId(table.actors(), Actor::id);
    this.blocks = byId(table.blocks(), Block::id);
    for (Department department : table.departments()) {
      departments.put(department.id(), department.name());
    }
  }

  Map<Column, String> of(Node node) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.FLOW, table.flow());
    table.version().ifPresent(version -> cells.put(Column.VERSION, version));
    cells.put(Column.ROW, node.id() + "." + node.kind().word());
    cells.put(Column.STEP, node.id());
    cells.put(Column.KIND, node.kind().word());
    cells.put(Column.TITLE, node.title());
    phase(node).ifPresent(phase -> cells.put(Column.PHASE, phase));
    work(node.work(), cells);
    if (node instanceof Node.Wait wait) {
      actor(wait.from(), cells);
      span(Column.WITHIN, wait.within(), cells);
    }
    if (node instanceof Node.End end) {
      cells.put(Column.OUTCOME, end.outcome().word());
    }
    cells.put(Column.SOURCE, node.head().source().toString());
    return cells;
  }

  private Optional<String> phase(Node node) {
    return node.head().in().stream()
        .map(blocks::get)
        .filter(block -> block.kind() == Block.Kind.PHASE)
        .map(Block::title)
        .reduce((outer, inner) -> inner);
  }

  private void work(Work work, Map<Column, String> cells) {
    actor(work.actor().or(work::performer), cells);
    span(Column.WITHIN, work.within(), cells);
    span(Column.TAKES, work.takes(), cells);
    cells.putAll(details.cells(work.details()));
  }

  private void actor(Optional<String> id, Map<Column, String> cells) {
    id.map(actors::get)
        .ifPresent(
            actor -> {
              cells.put(Column.ACTOR, actor.name());
              actor
                  .department()
                  .map(departments::get)
                  .ifPresent(name -> cells.put(Column.DEPARTMENT, name));
            });
  }

  private static void span(Column column, Optional<TimeSpan> span, Map<Column, String> cells) {
    span.ifPresent(length -> cells.put(column, length.iso()));
  }

  private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
    return parts.stream()
        .collect(Collectors.toMap(id, part -> part, (first, second) -> first, LinkedHashMap::new));
  }
}
