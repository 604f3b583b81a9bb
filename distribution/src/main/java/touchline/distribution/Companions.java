package touchline.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import touchline.cli.commands.Commands;
import touchline.cli.work.Console;
import touchline.cli.work.Output;

/** Writes the manual pages, the completion for bash and zsh, and the compressed change log. */
public final class Companions {
  /** Where a compressed file says how hard it was tried, and the word for it: RFC 1952, 2.3.1. */
  private static final int EXTRA_FLAGS = 8;

  private static final byte MOST_COMPRESSED = 2;

  private Companions() {}

  /**
   * Writes {@code man/*.1}, {@code completion/touchline} and {@code changelog.gz}.
   *
   * @param arguments the folder to write into, the tool's version, and the change log
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path manual = Files.createDirectories(folder.resolve("man"));
    CommandLine line = new Commands(nobody(), () -> arguments[1]).all();
    write(manual, line.getCommandSpec(), arguments[1]);
    for (CommandLine command : line.getSubcommands().values()) {
      write(manual, command.getCommandSpec(), arguments[1]);
    }
    Path completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("touchline"), Completion.of(line));
    String changes = Files.readString(Path.of(arguments[2]));
    Files.write(folder.resolve("changelog.gz"), compressed(changes));
  }

  private static void write(Path folder, CommandSpec command, String version) throws IOException {
    String name = ManualPage.name(command) + ".1";
    String page = ManualPage.of(command, version);
    Files.writeString(folder.resolve(name), page);
    Files.write(folder.resolve(name + ".gz"), compressed(page));
  }

  /** Debian asks for pages and logs that are compressed as much as can be. */
  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] file = bytes.toByteArray();
    file[EXTRA_FLAGS] = MOST_COMPRESSED;
    return file;
  }

  /** Nothing is run, so nobody is listening. */
  private static Console nobody() {
    Output nowhere = new Output(new ByteArrayOutputStream(), false);
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Path.of(""),
        true,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        () -> LocalDate.EPOCH);
  }
}
