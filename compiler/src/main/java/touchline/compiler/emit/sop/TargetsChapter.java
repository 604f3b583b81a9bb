package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Header;
import touchline.compiler.model.Header.Target;

/** What the service is measured by. */
final class TargetsChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<List<String>> rows = new ArrayList<>();
    for (Target target : sop.flow().header().targets()) {
      String bound = target.bound().match(new BoundWords(sop));
      String words = sop.words(target.atLeast() ? "sop.at-least" : "sop.at-most", bound);
      rows.add(List.of(sop.words("sop.metric." + target.metric().word()), words));
    }
    if (!rows.isEmpty()) {
      page.heading(2, sop.words("sop.targets"));
      page.table(List.of(sop.words("sop.target.metric"), sop.words("sop.target.value")), rows);
    }
  }

  private record BoundWords(Sop sop) implements Header.BoundCases<String> {
    @Override
    public String percentage(Header.Percentage bound) {
      return sop.phrases().percentage(bound.amount());
    }

    @Override
    public String time(Header.Time bound) {
      return sop.phrases().duration(bound.duration());
    }

    @Override
    public String number(Header.Number bound) {
      return sop.phrases().number(bound.amount());
    }
  }
}
