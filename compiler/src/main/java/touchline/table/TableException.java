package touchline.table;

/** A step table can't be used. Nothing of it was executed. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  /** Why it can't be used. */
  public enum Reason {
    /** Some other file. */
    NOT_A_TABLE("Name a file that `touchline build` wrote: FLOW.steps.json."),
    /** Cut off, or changed since it was written. */
    DAMAGED("Build the table again from its flow with `touchline build`."),
    /** Made by a newer version of this program. */
    NEWER("Update Touchline, or build the table again with this one."),
    /** Its seal fits, but its parts don't fit together: another program made it. */
    INVALID("Build the table again from its flow with `touchline build`.");

    private final String help;

    Reason(String help) {
      this.help = help;
    }
  }

  /**
   * @param message what is wrong, a whole sentence for people
   */
  public TableException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What to do about it, a whole sentence for people. */
  public String help() {
    return reason.help;
  }
}
