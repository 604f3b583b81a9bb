package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;
import touchline.cli.git.GitFolder;

class GitSetupTest {
  private static final String LINE = "*.flow diff=touchline merge=touchline text eol=lf\n";

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void repository() {
    git = GitFolder.in(folder);
  }

  private Result setUp(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "git-setup";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Tool.in(folder).run(all);
  }

  @Test
  void saysWhatItDoes() {
    assertThat(setUp("--program", "/opt/it's here/touchline"))
        .isEqualTo(
            new Result(
                0,
                """
                added to .gitattributes:
                  *.flow diff=touchline merge=touchline text eol=lf
                set in this repository's configuration:
                  diff.touchline.command = '/opt/it'\\''s here/touchline' git-diff-driver
                  diff.touchline.textconv = '/opt/it'\\''s here/touchline' textconv
                  diff.touchline.xfuncname = ^[ \\t]*((flow|scenario|phase|step|decision|escalate|wait|survey|anytime|parallel) .*)$
                  merge.touchline.name = flows, by statement
                  merge.touchline.driver = '/opt/it'\\''s here/touchline' merge-driver %O %A %B --marker-size %L --path %P; s=$?; [ $s -le 1 ] && exit $s; git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B

                Commit .gitattributes; the configuration is this clone's own,
                so everybody runs `touchline git-setup` once.
                To undo this: touchline git-setup --undo
                """,
                ""));
    assertThat(git.git("config", "--local", "diff.touchline.command"))
        .isEqualTo("'/opt/it'\\''s here/touchline' git-diff-driver\n");
  }

  @Test
  void leavesOtherLinesAndDoesNothingTwice() {
    git.write(".gitattributes", "*.png binary\n*.flow -text");
    setUp();
    assertThat(setUp().out()).startsWith("already in .gitattributes:");
    assertThat(git.text(".gitattributes")).isEqualTo("*.png binary\n*.flow -text\n" + LINE);
    assertThat(git.git("config", "--local", "--get-all", "merge.touchline.name").lines())
        .hasSize(1);
  }

  @Test
  void takesEverythingBack() {
    String before = git.text(".git/config");
    git.write(".gitattributes", "*.png binary\r\n");
    setUp();
    assertThat(git.text(".gitattributes")).isEqualTo("*.png binary\r\n" + LINE.strip() + "\r\n");
    assertThat(setUp("--undo").out())
        .isEqualTo(
            """
            removed from .gitattributes:
              *.flow diff=touchline merge=touchline text eol=lf
            removed from this repository's configuration: diff.touchline
            removed from this repository's configuration: merge.touchline
            """);
    assertThat(git.text(".gitattributes")).isEqualTo("*.png binary\r\n");
    assertThat(git.text(".git/config")).isEqualTo(before);
    assertThat(setUp("--undo").status()).isZero();
  }

  @Test
  void itsOwnFileGoesAgain() {
    setUp();
    setUp("--undo");
    assertThat(Files.exists(git.file(".gitattributes"))).isFalse();
  }

  @Test
  void outsideOfRepositoriesItRefuses(@TempDir Path elsewhere) {
    assertThat(Tool.in(elsewhere).run("git-setup"))
        .isEqualTo(new Result(2, "", "touchline: this folder is in no git repository\n"));
  }
}
