package touchline.compiler.emit.svg.png;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Helps where no font is installed, as on a fresh server: Java then refuses all text. It is told to
 * find the fonts that come with the program through a font configuration file, written for this run
 * only ("Font Configuration Files" in the Java documentation describes the format).
 */
final class FontlessMachine {
  private static final String CONFIGURATION_PROPERTY = "sun.awt.fontconfig";

  /** What Java calls the families that it always has. */
  private static final List<String> FAMILIES =
      List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced");

  private FontlessMachine() {}

  static void lendFonts() {
    try {
      Path folder = Files.createTempDirectory("touchline-fonts");
      folder.toFile().deleteOnExit();
      Path regular = copy(FontFile.REGULAR, folder);
      Path bold = copy(FontFile.BOLD, folder);
      Path configuration = folder.resolve("fontconfig.properties");
      Files.writeString(configuration, configuration(regular, bold));
      configuration.toFile().deleteOnExit();
      System.setProperty(CONFIGURATION_PROPERTY, configuration.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(FontFile font, Path folder) throws IOException {
    Path copy = folder.resolve(font.fileName());
    try (InputStream bytes = font.open()) {
      Files.copy(bytes, copy);
    }
    copy.toFile().deleteOnExit();
    return copy;
  }

  private static String configuration(Path regular, Path bold) {
    StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (String family : FAMILIES) {
      lines.append(family).append(".plain.latin-1=regular\n");
      lines.append(family).append(".italic.latin-1=regular\n");
      lines.append(family).append(".bold.latin-1=bold\n");
      lines.append(family).append(".bolditalic.latin-1=bold\n");
    }
    lines.append("filename.regular=").append(regular).append('\n');
    lines.append("filename.bold=").append(bold).append('\n');
    return lines.toString();
  }
}
