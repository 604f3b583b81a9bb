package touchline.cli.work;

import java.util.Timer;
import java.util.TimerTask;

/**
 * Tells a waiting person what is being done: on a terminal only, and only once it takes more than a
 * second. The line is wiped when all is done.
 */
final class Progress implements AutoCloseable {
  private static final int PATIENCE_IN_MILLISECONDS = 1000;
  private static final int BETWEEN_LINES_IN_MILLISECONDS = 200;
  private static final String WIPE = "\r\u001b[K";

  private final Output err;
  private final Timer timer = new Timer("progress", true);
  private String doing = "";
  private String shown = "";

  Progress(Output err, boolean wanted) {
    this.err = err;
    if (wanted && err.isTerminal()) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              show();
            }
          },
          PATIENCE_IN_MILLISECONDS,
          BETWEEN_LINES_IN_MILLISECONDS);
    }
  }

  /** Says what begins now. */
  synchronized void begin(String what) {
    doing = what;
  }

  private synchronized void show() {
    if (!doing.equals(shown)) {
      shown = doing;
      err.print(WIPE + doing + " …");
    }
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    if (!shown.isEmpty()) {
      shown = "";
      err.print(WIPE);
    }
  }
}
