package touchline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The program needs no more than the page says: two packages, two libraries and the JDK. */
class ClassPathTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));
  private static final List<String> OURS =
      List.of("touchline.table.", "touchline.runtime.", "touchline.embedding.");

  /** Sees some of our packages, some libraries, and the JDK. */
  private static final class Narrow extends URLClassLoader {
    private final Set<String> packages = new TreeSet<>();

    Narrow(Class<?>... libraries) {
      super(places(libraries), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] places(Class<?>... libraries) {
      List<URL> places = new ArrayList<>();
      for (Class<?> library : libraries) {
        places.add(library.getProtectionDomain().getCodeSource().getLocation());
      }
      return places.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (OURS.stream().noneMatch(name::startsWith)) {
        if (name.startsWith("touchline.")) {
          throw new ClassNotFoundException(name);
        }
        return super.findClass(name);
      }
      packages.add(name.substring(0, name.lastIndexOf('.')));
      String file = "/" + name.replace('.', '/') + ".class";
      try (InputStream in = ClassPathTest.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void theProgramRunsOnTwoPackagesAndTwoLibraries() throws Exception {
    try (Narrow narrow = new Narrow(JsonFactory.class, Pattern.class)) {
      Object state = run(narrow);
      assertThat(state.getClass().getClassLoader()).isSameAs(narrow);
      assertThat(narrow.packages).contains("touchline.table", "touchline.runtime");
    }
  }

  @Test
  void withoutPatternsItNeedsTheReaderOfJsonAlone() throws Exception {
    try (Narrow narrow = new Narrow(JsonFactory.class)) {
      assertThat(run(narrow).toString()).contains("answered");
    }
  }

  @Test
  void itDoesNeedTheReader() throws Exception {
    try (Narrow narrow = new Narrow(Pattern.class)) {
      assertThatThrownBy(() -> run(narrow))
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  private static Object run(Narrow narrow) throws ReflectiveOperationException {
    Method run = narrow.loadClass(OneCase.class.getName()).getDeclaredMethod("run", Path.class);
    run.setAccessible(true);
    return run.invoke(null, ROOT.resolve("examples/out"));
  }
}
