package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.StatementReference;
import touchline.compiler.source.NormalForm;
import touchline.grammar.TouchlineParser;

/** Builds names and references. */
record NameBuilder(Spans spans) {

  /** The name that {@code tree}, a tree of one token, is. */
  Name name(ParserRuleContext tree) {
    return new Name(normal(tree.getStart().getText()), spans.of(tree));
  }

  /** How names are compared: Unicode normalization form C. */
  String normal(String text) {
    return NormalForm.of(text);
  }

  /** The name that {@code tree} is, if it is there ({@code null} otherwise). */
  Optional<Name> optional(@Nullable ParserRuleContext tree) {
    return tree == null ? Optional.empty() : Optional.of(name(tree));
  }

  List<Name> names(List<? extends ParserRuleContext> trees) {
    List<Name> names = new ArrayList<>(trees.size());
    for (ParserRuleContext tree : trees) {
      names.add(name(tree));
    }
    return names;
  }

  StatementReference reference(TouchlineParser.ReferenceContext tree) {
    return new StatementReference(names(tree.parts), spans.of(tree));
  }

  List<StatementReference> references(List<TouchlineParser.ReferenceContext> trees) {
    return trees.stream().map(this::reference).toList();
  }
}
