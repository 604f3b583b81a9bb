package touchline.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tool as a program that others start, from the classes under test. */
public final class Program {
  private Program() {}

  /** Writes a script that starts it. */
  public static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' touchline.cli.Main "$@"
        """
            .formatted(System.getProperty("java.home"), classPath()));
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("can't be made executable: " + file);
    }
  }

  /** Test runners may have loaders of their own. */
  private static String classPath() {
    ClassLoader loader = Program.class.getClassLoader();
    Stream<String> more =
        loader instanceof URLClassLoader urls
            ? Arrays.stream(urls.getURLs()).map(URL::getPath)
            : Stream.of();
    return Stream.concat(more, Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }
}
