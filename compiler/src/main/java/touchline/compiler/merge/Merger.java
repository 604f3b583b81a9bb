package touchline.compiler.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.merge.entry.Block;
import touchline.compiler.merge.entry.EntryReader;
import touchline.compiler.source.SourceFile;

/** Merges the texts of a flow file that two people changed. */
public final class Merger {
  private final Function<SourceFile, FlowFile> parser;
  private final Markers markers;

  /**
   * @param parser reads a file, whatever is in it
   */
  public Merger(Function<SourceFile, FlowFile> parser, Markers markers) {
    this.parser = parser;
    this.markers = markers;
  }

  /**
   * Merges. What neither side touched stays as it stands in ours, and so do the ends of lines.
   *
   * @param base what both came from; empty if there was no file
   */
  public Merged merge(String base, String ours, String theirs) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return new Merged.Whole(ours);
    }
    if (ours.equals(base)) {
      return new Merged.Whole(theirs);
    }
    String lineEnd = ours.contains("\r\n") ? "\r\n" : "\n";
    Optional<Block> baseFile = read(with(lineEnd, base));
    Optional<Block> ourFile = read(ours);
    Optional<Block> theirFile = read(with(lineEnd, theirs));
    if (baseFile.isEmpty() || ourFile.isEmpty() || theirFile.isEmpty()) {
      String broken = baseFile.isEmpty() ? "the base" : ourFile.isEmpty() ? "our" : "their";
      return new Merged.Impossible(broken + " version has a syntax error");
    }
    return merge(baseFile.get(), ourFile.get(), theirFile.get(), lineEnd);
  }

  private Merged merge(Block base, Block ours, Block theirs, String lineEnd) {
    Pick header = Pick.of(text(base.open()), text(ours.open()), text(theirs.open()));
    Pick tail = Pick.of(text(base.tail()), text(ours.tail()), text(theirs.tail()));
    Trio file = Matching.of(base, ours, theirs);
    Pieces pieces = new Pieces();
    pieces.write(header);
    TreeMerge.merge(file, pieces);
    pieces.write(tail);
    if (pieces.wrong(file)
        || !reads(pieces, Side.OURS, lineEnd)
        || !reads(pieces, Side.THEIRS, lineEnd)) {
      return new Merged.Impossible("the changes don't go together by statement");
    }
    Joined joined = Joined.marked(pieces.all(), markers, lineEnd);
    return joined.conflicts() == 0
        ? new Merged.Whole(joined.text())
        : new Merged.Conflicts(joined.text(), joined.conflicts());
  }

  private static Optional<String> text(String text) {
    return Optional.of(text);
  }

  /** Whether the merged text is well-formed if a side is chosen in each conflict, and complete. */
  private boolean reads(Pieces pieces, Side side, String lineEnd) {
    String text = Joined.choosing(side, pieces.all(), lineEnd).text();
    return read(text).filter(file -> count(file) == pieces.count(side)).isPresent();
  }

  private static int count(Block file) {
    int[] count = {0};
    file.entries().forEach(entry -> entry.each(it -> count[0]++));
    return count[0];
  }

  /** The entries of a text; nothing if it is not well-formed. */
  private Optional<Block> read(String text) {
    FlowFile file = parser.apply(new SourceFile("merge.flow", text));
    return file.wellFormed() && file.gaps().equals(List.of())
        ? Optional.of(EntryReader.read(file))
        : Optional.empty();
  }

  private static String with(String lineEnd, String text) {
    return text.replace("\r\n", "\n").replace("\n", lineEnd);
  }
}
