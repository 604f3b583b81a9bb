package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;

/** The record of a case: which data, of what kind, and where they are written down. */
final class RecordChapter implements Chapter {
  @Override
  public void write(Sop sop, Markdown page) {
    if (sop.flow().fields().isEmpty()) {
      return;
    }
    Map<Field, List<Entry>> places = places(sop);
    page.heading(2, sop.words("sop.data"));
    page.paragraph(sop.words("sop.data.legend"));
    page.table(
        List.of(
            sop.words("sop.data.field"),
            sop.words("sop.data.type"),
            sop.words("sop.data.allowed"),
            sop.words("sop.data.personal"),
            sop.words("sop.data.where")),
        sop.flow().fields().stream().map(field -> row(sop, field, places)).toList());
    personal(sop, page, places);
  }

  private static List<String> row(Sop sop, Field field, Map<Field, List<Entry>> places) {
    String label = MarkdownText.plain(field.label());
    return List.of(
        isDemanded(field, places) ? label + " **!**" : label,
        sop.phrases().type(field.type()),
        sop.phrases().allowed(field.type()).map(MarkdownText::plain).orElse("–"),
        field.personal() ? sop.words("sop.yes") : "–",
        where(sop, field, places));
  }

  /** Customers don't always answer: nothing that a survey asks must be filled in. */
  private static boolean isDemanded(Field field, Map<Field, List<Entry>> places) {
    return !field.optional()
        && places.getOrDefault(field, List.of()).stream()
            .anyMatch(entry -> Kind.of(entry.node()) != Kind.SURVEY);
  }

  /** Personal data, so that whoever answers for privacy finds them at once. */
  private static void personal(Sop sop, Markdown page, Map<Field, List<Entry>> places) {
    List<String> fields =
        sop.flow().fields().stream()
            .filter(Field::personal)
            .map(field -> personal(sop, field, places.getOrDefault(field, List.of())))
            .toList();
    if (!fields.isEmpty()) {
      page.paragraph(sop.words("sop.data.privacy", sop.phrases().list(fields)));
    }
  }

  private static String personal(Sop sop, Field field, List<Entry> places) {
    String label = MarkdownText.plain(field.label());
    return places.isEmpty()
        ? label
        : label
            + " ("
            + sop.phrases().choose("sop.steps", places.size(), sop.numberLinks(places))
            + ")";
  }

  private static String where(Sop sop, Field field, Map<Field, List<Entry>> places) {
    List<Entry> entries = places.getOrDefault(field, List.of());
    return entries.isEmpty() ? "–" : sop.numberLinks(entries);
  }

  private static Map<Field, List<Entry>> places(Sop sop) {
    Map<Field, List<Entry>> places = new LinkedHashMap<>();
    for (Entry entry : sop.outline().all()) {
      fields(entry.node()).stream()
          .distinct()
          .forEach(field -> places.computeIfAbsent(field, f -> new ArrayList<>()).add(entry));
    }
    return places;
  }

  private static List<Field> fields(Node node) {
    List<Detail> details = node.todo().details();
    return details.stream().flatMap(detail -> detail.match(RecordedFields.CASES)).toList();
  }
}
