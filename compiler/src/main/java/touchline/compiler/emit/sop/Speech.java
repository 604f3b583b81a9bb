package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Detail;

/** Words to say; what is filled in stands in brackets. */
record Speech(Sop sop) {
  /** Never part of a text (Unicode's noncharacters): holds the places while text is escaped. */
  private static final char PLACE = '\uFDD0';

  /** Between quotation marks, or as a text block of several lines. */
  List<String> quoted(Detail.Say say) {
    List<String> fillings = new ArrayList<>();
    List<String> lines = UserText.lines(template(say, fillings));
    List<String> filled = fill(lines, fillings);
    return filled.size() == 1 ? List.of(sop.phrases().quoted(filled.get(0))) : filled;
  }

  /** All in one line, for a table. */
  String line(Detail.Say say) {
    List<String> fillings = new ArrayList<>();
    String line = MarkdownText.plain(template(say, fillings));
    return sop.phrases().quoted(fill(List.of(line), fillings).get(0));
  }

  private String template(Detail.Say say, List<String> fillings) {
    StringBuilder template = new StringBuilder();
    Detail.PieceCases<String> shown = new Shown(sop, fillings);
    say.pieces().forEach(piece -> template.append(piece.match(shown)));
    return template.toString();
  }

  private static List<String> fill(List<String> lines, List<String> fillings) {
    List<String> filled = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      StringBuilder text = new StringBuilder();
      for (char c : line.toCharArray()) {
        if (c == PLACE) {
          text.append(fillings.get(next++));
        } else {
          text.append(c);
        }
      }
      filled.add(text.toString());
    }
    return filled;
  }

  private record Shown(Sop sop, List<String> fillings) implements Detail.PieceCases<String> {
    @Override
    public String words(Detail.Words piece) {
      return piece.text().replace(String.valueOf(PLACE), "");
    }

    @Override
    public String field(Detail.FieldValue piece) {
      return place(MarkdownText.plain(piece.field().label()));
    }

    @Override
    public String agent(Detail.Agent piece) {
      return place(sop.words("sop.say.agent"));
    }

    @Override
    public String customer(Detail.CustomerName piece) {
      return place(sop.words("sop.say.customer"));
    }

    @Override
    public String role(Detail.RoleName piece) {
      return piece.role().name();
    }

    private String place(String label) {
      fillings.add("*\\[" + label + "\\]*");
      return String.valueOf(PLACE);
    }
  }
}
