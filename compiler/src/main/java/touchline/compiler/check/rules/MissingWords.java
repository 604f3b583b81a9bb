package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.prove.record.CalledUse;
import touchline.compiler.prove.record.Missing;
import touchline.compiler.prove.record.Recording;
import touchline.compiler.source.Span;

/** Says that a field may be unknown, with the evidence. */
final class MissingWords {
  private static final int MOST_PLACES = 3;

  private final Flow flow;
  private final Missing missing;
  private final String field;

  MissingWords(Flow flow, Missing missing) {
    this.flow = flow;
    this.missing = missing;
    this.field = "`" + missing.field() + "`";
  }

  String message() {
    Optional<String> called = missing.called().map(CalledUse::flow);
    if (called.isPresent()) {
      return "`"
          + called.orElseThrow()
          + "` uses "
          + field
          + ", but a case can come to this `call` without it";
    }
    return field + " is used here, but " + why();
  }

  private String why() {
    if (begin().match(IS_ANYTIME)) {
      return "a case can come here without it";
    }
    return switch (missing.reason()) {
      case NOWHERE -> "nothing records it";
      case TOO_EARLY -> "nothing records it before";
      case PASSED_BY -> "a case can come here without it";
    };
  }

  private Node begin() {
    return missing.path().get(0).node();
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    missing.called().ifPresent(use -> notes.add(Note.at(use.place(), "it is used here")));
    if (begin().match(IS_ANYTIME)) {
      notes.add(Note.at(begin().span(), "this can happen before anything is recorded"));
    }
    if (missing.reason() != Missing.Reason.NOWHERE) {
      String path = new PathWords(missing.path(), missing.emptied()).text();
      notes.add(Note.saying("a path without it: " + path));
    }
    telling().stream().limit(MOST_PLACES).map(this::note).forEach(notes::add);
    missing.others().stream().limit(MOST_PLACES).map(this::note).forEach(notes::add);
    int more = missing.others().size() - MOST_PLACES;
    if (more > 0) {
      notes.add(Note.saying("and in " + more + (more == 1 ? " more place" : " more places")));
    }
    return notes;
  }

  /** Where it is recorded; if that is in the same step, nothing else matters. */
  private List<Recording> telling() {
    String here = missing.node().id();
    List<Recording> same =
        missing.recordings().stream().filter(it -> it.node().id().equals(here)).toList();
    return same.isEmpty() ? missing.recordings() : same;
  }

  private Note note(Recording recording) {
    Span place = recording.place();
    return Note.at(place, new RecordingWords(missing, recording).text());
  }

  private Note note(Missing.Place other) {
    return Note.at(
        other.span(),
        other.field().equals(missing.field())
            ? "it is used here too"
            : "for the same reason `" + other.field() + "` may be missing here");
  }

  String help() {
    String name = missing.field();
    if (missing.called().isPresent()) {
      boolean declared = flow.fields().stream().anyMatch(it -> it.id().equals(name));
      return (declared ? "" : "declare " + field + " in the fields of this flow, and ")
          + "record it on every path before the `call`";
    }
    String guard =
        missing.node().match(IS_DECISION)
            ? "ask first whether it is there: `" + name + " is known and …`"
            : "say it only behind a branch `when " + name + " is known`";
    boolean onlyGuard =
        begin().match(IS_ANYTIME)
            || missing.emptied()
            || !missing.recordings().isEmpty()
                && missing.recordings().stream().noneMatch(Recording::certain);
    if (onlyGuard) {
      return guard;
    }
    return missing.reason() == Missing.Reason.NOWHERE
        ? "write `record " + name + "` in a step before, or " + guard
        : "record it in a step that every case passes before, or " + guard;
  }

  private static final Node.Cases<Boolean> IS_ANYTIME =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean anytime(Node.Anytime node) {
          return true;
        }
      };

  private static final Node.Cases<Boolean> IS_DECISION =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean decision(Node.Decision node) {
          return true;
        }
      };
}
