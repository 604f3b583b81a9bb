package touchline.compiler.emit;

import java.util.Optional;

/**
 * What the user chose.
 *
 * @param touchpoint draw only what customers of this touchpoint can reach
 * @param byteOrderMark put one before CSV, for spreadsheets that don't take it for UTF-8 without
 * @param marks what the diagram shows beside the flow
 */
public record EmitOptions(
    Chart chart,
    DetailLevel detail,
    Optional<String> touchpoint,
    Engine engine,
    Audience audience,
    SopDiagram diagram,
    boolean byteOrderMark,
    Marks marks) {

  /** What is used where nothing is chosen. */
  public static final EmitOptions DEFAULT =
      new EmitOptions(
          Chart.PROCESS,
          DetailLevel.FULL,
          Optional.empty(),
          Engine.AUTO,
          Audience.ALL,
          SopDiagram.MERMAID,
          false);

  /** Without marks. */
  public EmitOptions(
      Chart chart,
      DetailLevel detail,
      Optional<String> touchpoint,
      Engine engine,
      Audience audience,
      SopDiagram diagram,
      boolean byteOrderMark) {
    this(chart, detail, touchpoint, engine, audience, diagram, byteOrderMark, Marks.NONE);
  }

  /** The same with another chart. */
  public EmitOptions with(Chart otherChart, DetailLevel otherDetail) {
    return new EmitOptions(
        otherChart, otherDetail, touchpoint, engine, audience, diagram, byteOrderMark, marks);
  }

  /** The same for customers of one touchpoint. */
  public EmitOptions forTouchpoint(String id) {
    return new EmitOptions(
        chart, detail, Optional.of(id), engine, audience, diagram, byteOrderMark, marks);
  }

  /** The same, laid out by another engine. */
  public EmitOptions with(Engine other) {
    return new EmitOptions(
        chart, detail, touchpoint, other, audience, diagram, byteOrderMark, marks);
  }

  /** The same with marks in the diagram. */
  public EmitOptions with(Marks other) {
    return new EmitOptions(
        chart, detail, touchpoint, engine, audience, diagram, byteOrderMark, other);
  }

  /** The kinds of chart. */
  public enum Chart {
    /** Steps and decisions. */
    PROCESS,
    /** The same in swimlanes by department. */
    FUNCTIONAL,
    /** No decisions: one box per step, in order. */
    BLOCKS
  }

  /** How much a chart shows. */
  public enum DetailLevel {
    /** Title, actor, times. */
    FULL,
    /** Titles only, phases collapsed. */
    OVERVIEW
  }

  /** Who lays the chart out. */
  public enum Engine {
    /** The machine's Graphviz if there is one, otherwise the embedded one. */
    AUTO,
    /** The machine's Graphviz. */
    DOT,
    /** The embedded Graphviz. */
    EMBEDDED
  }

  /** Whom a procedure is for. */
  public enum Audience {
    ALL,
    AGENT,
    SUPERVISOR,
    TRAINER
  }

  /** How a procedure shows its diagram. */
  public enum SopDiagram {
    /** A Mermaid block in the text. */
    MERMAID,
    /** A link to the picture. */
    SVG
  }
}
