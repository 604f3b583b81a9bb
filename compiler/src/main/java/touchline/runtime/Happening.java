package touchline.runtime;

import java.time.Instant;
import java.util.Optional;
import touchline.table.Value;

/** Something that came of an event, for protocols and screens. */
public sealed interface Happening {

  Instant at();

  <R> R match(Cases<R> cases);

  /** Something is to be done there. */
  record Arrived(int token, Place place, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.arrived(this);
    }
  }

  /** It is listed in the trail: work on it began, or it ran at once. */
  record Listed(Visit visit, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.listed(this);
    }
  }

  /** Another role holds the case. */
  record HandedOver(String from, String to, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handedOver(this);
    }
  }

  /** A field has another value; none: it is unknown again. */
  record Recorded(String field, Optional<Value> value, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.recorded(this);
    }
  }

  /** A deadline has passed, or a wait's time is up. */
  record DeadlinePassed(int token, Place place, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.deadlinePassed(this);
    }
  }

  /** A reminder is due. */
  record ReminderDue(int token, Place place, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reminderDue(this);
    }
  }

  /** An {@code anytime} is over, and the case is back where it was. */
  record Resumed(String anytime, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resumed(this);
    }
  }

  /** A token is gone: what it was to do is not to be done any more. */
  record Dropped(int token, Place place, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropped(this);
    }
  }

  /** The case has ended. */
  record Closed(Result result, Instant at) implements Happening {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.closed(this);
    }
  }

  /** One method per kind. */
  interface Cases<R> {
    R arrived(Arrived happening);

    R listed(Listed happening);

    R handedOver(HandedOver happening);

    R recorded(Recorded happening);

    R deadlinePassed(DeadlinePassed happening);

    R reminderDue(ReminderDue happening);

    R resumed(Resumed happening);

    R dropped(Dropped happening);

    R closed(Closed happening);
  }
}
