package touchline.compiler.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.report.Harmless;
import touchline.compiler.source.CellWidth;
import touchline.table.sheet.CsvLine;

/** How a map is written. */
public enum MapFormat {
  /** For terminals: columns stand below each other in every script. */
  TEXT {
    @Override
    public String write(RequestMap map) {
      MapCells cells = MapCells.of(map);
      List<List<String>> lines = new ArrayList<>(List.of(cells.header()));
      lines.addAll(cells.rows());
      return aligned(lines) + "\n" + MapCells.count(map) + "\n";
    }
  },
  MARKDOWN {
    @Override
    public String write(RequestMap map) {
      MapCells cells = MapCells.of(map);
      List<List<String>> rows = cells.rows().stream().map(MapFormat::escaped).toList();
      return MarkdownText.table(escaped(cells.header()), rows) + "\n" + MapCells.count(map) + "\n";
    }
  },
  /** For spreadsheets: the table alone. */
  CSV {
    @Override
    public String write(RequestMap map) {
      MapCells cells = MapCells.of(map);
      return CsvLine.of(cells.header())
          + cells.rows().stream().map(CsvLine::of).collect(Collectors.joining());
    }
  };

  private static final String GAP = "  ";

  /** The whole text, with the end of its last line. */
  public abstract String write(RequestMap map);

  private static List<String> escaped(List<String> cells) {
    return cells.stream().map(MarkdownText::plain).toList();
  }

  private static String aligned(List<List<String>> lines) {
    int columns = lines.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], CellWidth.of(Harmless.text(line.get(i))));
      }
    }
    return lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining());
  }

  private static String padded(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Harmless.text(line.get(i));
      text.append(cell).append(" ".repeat(widths[i] - CellWidth.of(cell))).append(GAP);
    }
    return text.toString().stripTrailing() + "\n";
  }
}
