package touchline.compiler.emit.svg.png;

import java.io.InputStream;
import java.util.Objects;

/** The font files that come with the program. */
enum FontFile {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf");

  private final String fileName;

  FontFile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  InputStream open() {
    String path = "liberation/" + fileName;
    return Objects.requireNonNull(FontFile.class.getResourceAsStream(path), path);
  }
}
