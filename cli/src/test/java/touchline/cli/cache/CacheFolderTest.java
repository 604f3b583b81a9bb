package touchline.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir private Path folder;

  @Test
  void theOldestMakeRoom() throws IOException {
    CacheFolder cache = new CacheFolder(folder);
    for (int i = 0; i < 100; i++) {
      cache.write("file" + i, new byte[] {(byte) i});
      Files.setLastModifiedTime(folder.resolve("file" + i), FileTime.fromMillis(1000L * i));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(64);
    }
    assertThat(cache.read("file99")).contains(new byte[] {99});
    assertThat(cache.read("file0")).isEmpty();
  }

  @Test
  void whatIsLargeIsNotKept() {
    CacheFolder cache = new CacheFolder(folder.resolve("new"));
    cache.write("large", new byte[9_000_000]);
    assertThat(cache.read("large")).isEmpty();
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void theUsersCacheIsWhereTheEnvironmentSays() {
    assertThat(CacheFolder.ofUser(Map.of())).isEmpty();
    assertThat(CacheFolder.ofUser(Map.of("HOME", "", "XDG_CACHE_HOME", "relative"))).isEmpty();
    Map<String, String> both = Map.of("HOME", "/home", "XDG_CACHE_HOME", folder.toString());
    CacheFolder.ofUser(both).orElseThrow().write("a", new byte[] {1});
    assertThat(folder.resolve("touchline/builds/a")).isRegularFile();
  }
}
