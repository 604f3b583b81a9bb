package touchline.cli.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The machine's clock. It finds out about its time zone when it is asked: Java then reads all zones
 * there are, and searches every jar for more, which takes longer than to check a flow.
 */
public final class MachineClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  /** The day it is here, for which the difference to UTC at this moment is enough. */
  public static LocalDate today() {
    Instant now = Instant.now();
    int seconds = TimeZone.getDefault().getOffset(now.toEpochMilli()) / 1000;
    return LocalDate.ofInstant(now, ZoneOffset.ofTotalSeconds(seconds));
  }
}
