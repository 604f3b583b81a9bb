package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** Whatever is edited in between: with a cache the same comes out as without one, to the byte. */
class BuildCachePropertyTest {
  private static final int EDITS = 25;

  @TempDir private Path with;
  @TempDir private Path without;
  @TempDir private Path cache;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameComesOut(long seed) throws IOException {
    Random random = new Random(seed);
    int nothingToDo = 0;
    put("touchline.toml", "");
    put("a.flow", Flows.fine("a"));
    for (int i = 0; i < EDITS; i++) {
      edit(random);
      String[] command = command(random);
      Result expected = Tool.in(without).run(command);
      Result found = Tool.in(with).caching(cache).run(command);
      assertThat(found.err()).isEqualTo(expected.err());
      assertThat(found.status()).isEqualTo(expected.status());
      assertThat(files(with)).isEqualTo(files(without));
      nothingToDo += found.out().startsWith("nothing to do") ? 1 : 0;
    }
    assertThat(nothingToDo).isBetween(1, EDITS - 5);
  }

  private static String[] command(Random random) {
    List<String> command = new ArrayList<>(List.of("build", "--to", "mermaid,csv"));
    if (random.nextInt(6) == 0) {
      command.addAll(random.nextBoolean() ? List.of("--strict") : List.of("a.flow"));
    }
    return command.toArray(String[]::new);
  }

  private void edit(Random random) throws IOException {
    String id = List.of("a", "b").get(random.nextInt(2));
    String shared = "import \"shared/terms.flow\"\n";
    switch (random.nextInt(12)) {
      case 0 -> put(id + ".flow", Flows.fine(id));
      case 1 -> put(id + ".flow", Flows.fine(id).replace("the call", "call " + random.nextInt(3)));
      case 2 -> put(id + ".flow", random.nextBoolean() ? Flows.wrong(id) : Flows.fine(id));
      case 3 -> put(id + ".flow", shared + Flows.fine(id));
      case 4 -> put("shared/terms.flow", "term \"KB\" \"Book " + random.nextInt(3) + "\"\n");
      case 5 -> put("touchline.toml", random.nextBoolean() ? "" : "language = \"nl\"\n");
      case 6 -> put("out/" + id + ".mmd", "torn");
      case 7 -> {
        Files.deleteIfExists(with.resolve("out/a.steps.csv"));
        Files.deleteIfExists(without.resolve("out/a.steps.csv"));
      }
      case 8 -> damage(random);
      default -> {
        // Nothing is edited.
      }
    }
  }

  private void damage(Random random) throws IOException {
    try (Stream<Path> kept = Files.list(cache)) {
      for (Path file : kept.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 10)));
      }
    }
  }

  private void put(String name, String text) throws IOException {
    for (Path folder : List.of(with, without)) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
