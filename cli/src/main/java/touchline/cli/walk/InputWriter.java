package touchline.cli.walk;

import java.util.Map;

/** Writes an input into the members of a journal's line. */
record InputWriter(Map<String, String> members) implements Input.Cases<Boolean> {

  private boolean put(String what, String member, String text) {
    members.put("input", what);
    members.put(member, text);
    return true;
  }

  @Override
  public Boolean focus(Input.Focus input) {
    return put("focus", "token", Integer.toString(input.token()));
  }

  @Override
  public Boolean fill(Input.Fill input) {
    put("fill", "field", input.field());
    input.value().map(KeptValue::write).ifPresent(text -> members.put("value", text));
    return true;
  }

  @Override
  public Boolean done(Input.Done input) {
    members.put("input", "done");
    return true;
  }

  @Override
  public Boolean answer(Input.Answer input) {
    return put("answer", "answer", input.answer());
  }

  @Override
  public Boolean problem(Input.Problem input) {
    return put("problem", "problem", input.title());
  }

  @Override
  public Boolean anytime(Input.Anytime input) {
    put("anytime", "anytime", input.id());
    return put("anytime", "frame", Integer.toString(input.frame()));
  }

  @Override
  public Boolean pass(Input.Pass input) {
    return put("pass", "length", input.length().toString());
  }

  @Override
  public Boolean note(Input.Note input) {
    return put("note", "note", input.text());
  }
}
