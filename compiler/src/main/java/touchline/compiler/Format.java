package touchline.compiler;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchline.compiler.emit.Emitter;
import touchline.compiler.emit.dot.DotEmitter;
import touchline.compiler.emit.mermaid.MermaidEmitter;
import touchline.compiler.emit.sop.SopEmitter;
import touchline.compiler.emit.steptable.CsvEmitter;
import touchline.compiler.emit.steptable.JsonEmitter;
import touchline.compiler.emit.steptable.MarkdownEmitter;
import touchline.compiler.emit.svg.PngEmitter;
import touchline.compiler.emit.svg.SvgEmitter;

/** What can be made of a flow. An emitter is loaded only when it is asked for. */
public enum Format {
  SVG,
  PNG,
  DOT,
  MERMAID,
  MD,
  JSON,
  CSV,
  TABLE;

  /** What is made where nothing is chosen: picture, procedure and step table. */
  public static final List<Format> USUAL = List.of(SVG, MD, JSON, CSV, TABLE);

  /** The format that users call by a name. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Its name as users write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Emitter emitter() {
    return switch (this) {
      case SVG -> new SvgEmitter();
      case PNG -> new PngEmitter();
      case DOT -> new DotEmitter();
      case MERMAID -> new MermaidEmitter();
      case MD -> new SopEmitter(MermaidEmitter::fitting);
      case JSON -> new JsonEmitter();
      case CSV -> new CsvEmitter();
      case TABLE -> new MarkdownEmitter();
    };
  }
}
