package touchline.cli.walk;

import java.time.Duration;
import java.util.Optional;
import touchline.cli.journal.JournalException;
import touchline.cli.journal.JournalLine;
import touchline.table.Field;
import touchline.table.Value;

/** Reads inputs from a journal's lines. */
final class InputReader {
  private InputReader() {}

  /**
   * What {@link InputWriter} wrote.
   *
   * @throws JournalException if it is anything else
   */
  static Input read(String what, JournalLine line, Flows flows) {
    try {
      return switch (what) {
        case "focus" -> new Input.Focus(Integer.parseInt(line.need("token")));
        case "fill" -> fill(line, flows);
        case "done" -> new Input.Done();
        case "answer" -> new Input.Answer(line.need("answer"));
        case "problem" -> new Input.Problem(line.need("problem"));
        case "anytime" ->
            new Input.Anytime(Integer.parseInt(line.need("frame")), line.need("anytime"));
        case "pass" -> new Input.Pass(Duration.parse(line.need("length")));
        case "note" -> new Input.Note(line.need("note"));
        default -> throw new JournalException("`" + what + "` is no input");
      };
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new JournalException("it is damaged", e);
    }
  }

  private static Input fill(JournalLine line, Flows flows) {
    String id = line.need("field");
    Field field =
        flows.field(id).orElseThrow(() -> new JournalException("there is no field `" + id + "`"));
    Optional<Value> value = line.get("value").map(text -> KeptValue.read(field.type(), text));
    return new Input.Fill(id, value);
  }
}
