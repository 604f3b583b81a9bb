package touchline.cli.commands;

import touchline.cli.work.Check;
import touchline.cli.work.Console;
import touchline.cli.work.Manner;

/** What a command line asks of {@code check}. */
record CheckLine(Check.Request request, Manner manner) {
  int run(Console console) {
    return Check.run(request, manner, console);
  }
}
