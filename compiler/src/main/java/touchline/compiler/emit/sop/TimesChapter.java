package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Duration;

/** Deadlines and usual times of all steps at a glance. */
final class TimesChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : sop.outline().all()) {
      Optional<Duration> deadline = entry.node().deadline();
      Optional<Duration> usual = entry.node().todo().takes();
      if (deadline.isPresent() || usual.isPresent()) {
        rows.add(
            List.of(title(sop, entry), who(sop, entry), time(sop, deadline), time(sop, usual)));
      }
    }
    if (!rows.isEmpty()) {
      page.heading(2, sop.words("sop.times"));
      page.table(
          List.of(
              sop.words("sop.times.step"),
              sop.words("sop.times.who"),
              sop.words("sop.times.deadline"),
              sop.words("sop.times.usual")),
          rows);
    }
  }

  private static String title(Sop sop, Entry entry) {
    return Sop.link(entry.number() + ". " + sop.title(entry.node()), entry.anchor());
  }

  private static String time(Sop sop, Optional<Duration> time) {
    return time.map(sop.phrases()::duration).orElse("–");
  }

  private static String who(Sop sop, Entry entry) {
    List<Actor> performers = sop.performers(entry.node());
    return performers.isEmpty() ? "–" : sop.either(performers);
  }
}
