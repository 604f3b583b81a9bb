package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Program;
import touchline.cli.Tool;
import touchline.cli.git.GitFolder;

/**
 * Git itself, with the tool as its driver, in repositories with blanks and quotes in their path.
 */
class GitTest {
  private static final String VISIT = "flows/my visit.flow";
  private static final String END = "  end answered";

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void repository() throws IOException {
    Path program = folder.resolve("a tool's folder/touchline");
    Program.write(program);
    Path top = Files.createDirectory(folder.resolve("our repository"));
    git = GitFolder.in(top).write("README", "Flows.\n").write(VISIT, Flows.fine("visit"));
    assertThat(Tool.in(top).run("git-setup", "--program", program.toString()).status()).isZero();
    git.commit("Base");
  }

  /** Commits another text of the file on another branch, and ours on this one. */
  private void branches(String ours, String theirs) {
    git.git("switch", "--quiet", "-c", "theirs");
    git.write(VISIT, theirs).commit("Theirs");
    git.git("switch", "--quiet", "main");
    git.write(VISIT, ours).commit("Ours");
  }

  private static String with(String part, String other) {
    return Flows.fine("visit").replace(part, other);
  }

  @Test
  void mergesBothSteps() {
    branches(with(END, "  step one \"One\"\n" + END), with(END, "  step two \"Two\"\n" + END));
    git.git("merge", "--quiet", "--no-edit", "theirs");
    assertThat(git.text(VISIT))
        .isEqualTo(with(END, "  step one \"One\"\n  step two \"Two\"\n" + END));
    assertThat(git.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void rebasesBothSteps() {
    branches(with(END, "  step one \"One\"\n" + END), with(END, "  step two \"Two\"\n" + END));
    git.git("rebase", "--quiet", "theirs");
    assertThat(git.text(VISIT))
        .isEqualTo(with(END, "  step two \"Two\"\n  step one \"One\"\n" + END));
  }

  @Test
  void marksConflictsAtTheStatement() {
    branches(with("\"1.0\"", "\"1.1\""), with("\"1.0\"", "\"2.0\""));
    GitFolder.Ended ended = git.attempt("merge", "--no-edit", "theirs");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.said())
        .contains(VISIT + ": 1 conflict, marked with both versions")
        .contains("CONFLICT (content): Merge conflict in " + VISIT);
    assertThat(git.text(VISIT))
        .isEqualTo(
            with(
                "  version \"1.0\"",
                """
                <<<<<<< ours
                  version "1.1"
                =======
                  version "2.0"
                >>>>>>> theirs"""));
  }

  @Test
  void mergesBrokenFilesByLines() {
    branches("{ broken\n" + Flows.fine("visit"), with("\"1.0\"", "\"2.0\""));
    assertThat(git.git("merge", "--no-edit", "theirs"))
        .contains("merged by lines and not by statement: our version has a syntax error");
    assertThat(git.text(VISIT)).isEqualTo("{ broken\n" + with("\"1.0\"", "\"2.0\""));
  }

  @Test
  void withoutTheToolGitMergesByLines() throws IOException {
    branches(with("\"1.0\"", "\"1.1\""), with("\"1.0\"", "\"2.0\""));
    Files.delete(folder.resolve("a tool's folder/touchline"));
    assertThat(git.attempt("merge", "--no-edit", "theirs").status()).isEqualTo(1);
    assertThat(git.text(VISIT)).contains("<<<<<<< ours", "version \"2.0\"");
  }

  @Test
  void showsMeaningInDiffs() {
    git.write(VISIT, with("within 20 s\n  step", "within 40 s\n  step"));
    git.write("flows/new.flow", Flows.fine("new")).git("add", "--intent-to-add", "flows/new.flow");
    String said = git.git("diff");
    assertThat(said).contains("touchline diff: " + VISIT, "touchline diff: flows/new.flow", "40 s");
    assertThat(said).doesNotContain("shown by lines", "@@");
  }

  @Test
  void showsLinesWhereAVersionHasErrors() {
    git.write(VISIT, Flows.wrong("visit"));
    assertThat(git.git("diff"))
        .contains("shown by lines and not by meaning: the newer version has errors")
        .contains("agnt-visit");
  }

  @Test
  void showsNoLayoutInLogs() {
    git.write(VISIT, Flows.fine("visit").replace("  step", "      step")).commit("Layout");
    assertThat(git.git("log", "-1", "-p")).contains("Layout").doesNotContain("@@");
  }
}
