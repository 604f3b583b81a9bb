package touchline.compiler.emit.sop;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.emit.EmitOptions.Audience;

/** Which chapters which reader needs. */
final class Edition {
  private static final Set<Audience> EVERYBODY = EnumSet.allOf(Audience.class);
  private static final Set<Audience> NOT_AGENTS = EnumSet.complementOf(EnumSet.of(Audience.AGENT));
  private static final Set<Audience> MANAGERS = EnumSet.of(Audience.ALL, Audience.SUPERVISOR);
  private static final Set<Audience> SUPERVISORS = EnumSet.of(Audience.SUPERVISOR);
  private static final Set<Audience> TRAINERS = EnumSet.of(Audience.TRAINER);

  private static final List<Part> PARTS =
      List.of(
          new Part(EVERYBODY, new TitleChapter()),
          new Part(MANAGERS, new DocumentControlChapter()),
          new Part(EVERYBODY, new PurposeChapter()),
          new Part(EVERYBODY, new ContactChapter()),
          new Part(EVERYBODY, new PromisesChapter()),
          new Part(MANAGERS, new TargetsChapter()),
          new Part(EVERYBODY, new RolesChapter()),
          new Part(EVERYBODY, new TermsChapter()),
          new Part(EVERYBODY, new RecordChapter()),
          new Part(EVERYBODY, new DiagramChapter()),
          new Part(EVERYBODY, new ProcedureChapter()),
          new Part(EVERYBODY, new AnytimeChapter()),
          new Part(EVERYBODY, new EscalationsChapter()),
          new Part(EVERYBODY, new EndingsChapter()),
          new Part(SUPERVISORS, new TimesChapter()),
          new Part(NOT_AGENTS, new ExamplesChapter()),
          new Part(TRAINERS, new QuestionsChapter()),
          new Part(MANAGERS, new RevisionChapter()));

  private Edition() {}

  /** The chapters for a reader, in order. */
  static List<Chapter> chapters(Audience audience) {
    return PARTS.stream()
        .filter(part -> part.readers().contains(audience))
        .map(Part::chapter)
        .toList();
  }

  /** True if steps tell how often and how long: figures that an agent cannot act on. */
  static boolean hasFigures(Audience audience) {
    return NOT_AGENTS.contains(audience);
  }

  private record Part(Set<Audience> readers, Chapter chapter) {}
}
