package touchline.compiler.emit.steptable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Nothing is missing in the JSON: a case can be walked by it alone. */
class TinyExecutorTest {

  @Test
  void solvesAKnownFaultOnThePhone() throws IOException {
    TinyExecutor run =
        table("service-visit", "phone")
            .given("customer-no", "12345678")
            .given("severity", "low")
            .given("contract", "no")
            .given("age", "P3Y")
            .given("score", "5")
            .at("known", "yes")
            .run();
    assertThat(run.path)
        .containsExactly(
            "answer", "open", "register", "look-up", "known", "explain", "satisfied", "closed");
    assertThat(run.outcome).isEqualTo("resolved");
    assertThat(run.seconds).isEqualTo(8 * 60);
    assertThat(run.handovers).isZero();
  }

  @Test
  void asksForAnEngineerWhoIsTooExpensive() throws IOException {
    TinyExecutor run =
        table("service-visit", "web")
            .given("contract", "no")
            .given("age", "P3Y")
            .at("open", "The number is unknown")
            .at("known", "no")
            .at("agreed", "no")
            .run();
    assertThat(run.path)
        .containsExactly(
            "acknowledge",
            "read",
            "open",
            "search",
            "register",
            "look-up",
            "known",
            "plan",
            "cover",
            "quote",
            "agreed",
            "declined");
    assertThat(run.outcome).isEqualTo("cancelled");
    assertThat(run.handovers).isEqualTo(1);
  }

  @Test
  void booksAnEngineerLateAndUnderWarranty() throws IOException {
    TinyExecutor run =
        table("service-visit", "phone")
            .given("contract", "no")
            .given("age", "P23M")
            .given("visit", "2026-11-05")
            .at("known", "no")
            .at("book", "late")
            .run();
    assertThat(run.path)
        .endsWith("known", "plan", "cover", "book", "lead", "satisfied", "closed")
        .doesNotContain("quote");
    assertThat(run.said).contains("Our engineer comes on 2026-11-05.");
  }

  @Test
  void jumpsBackTwiceAndRunsBranchesOneAfterTheOther() throws IOException {
    TinyExecutor run =
        table("everything", "counter")
            .given("amount", "100.50")
            .given("reason", "broken")
            .at("reply", "late")
            .at("stock", "done")
            .at("again", "no")
            .run();
    assertThat(run.path)
        .containsExactly(
            "greet",
            "check",
            "reply",
            "reply",
            "reply",
            "path",
            "pay",
            "stock",
            "write",
            "the-ink-dries",
            "fold-it",
            "happy",
            "again",
            "paid");
  }

  @Test
  void cancelsAStatementWhoseLateWayLeavesIt() throws IOException {
    TinyExecutor run = table("everything", "letter").at("check", "late").run();
    assertThat(run.path).containsExactly("sort", "check", "refused");
    assertThat(run.outcome).isEqualTo("unresolved");
  }

  private static TinyExecutor table(String flow, String touchpoint) throws IOException {
    return new TinyExecutor(
        Files.readString(FlowFiles.GOLDEN.resolve(flow + ".steps.json")), touchpoint);
  }
}
