package touchline.compiler.merge.entry;

import touchline.compiler.ast.FieldType;

/** Where the type of a field is cut: of a choice, each answer changes by itself. */
record TypeDraft(Draft draft) implements FieldType.Cases<Draft> {
  private static final String TYPE = "type";

  @Override
  public Draft text(FieldType.TextType type) {
    return draft.cut(TYPE, type);
  }

  @Override
  public Draft number(FieldType.NumberType type) {
    return draft.cut(TYPE, type);
  }

  @Override
  public Draft money(FieldType.MoneyType type) {
    return draft.cut(TYPE, type);
  }

  @Override
  public Draft choice(FieldType.ChoiceType type) {
    return draft.list(TYPE, type.choices());
  }

  @Override
  public Draft plain(FieldType.PlainType type) {
    return draft.cut(TYPE, type);
  }
}
