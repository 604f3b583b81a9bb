package touchline.cli.commands;

import touchline.cli.work.Build;
import touchline.cli.work.Console;
import touchline.cli.work.Manner;

/** What a command line asks of {@code build}. */
record BuildLine(Build.Request request, Manner manner) {
  int run(Console console) {
    return Build.run(request, manner, console);
  }
}
