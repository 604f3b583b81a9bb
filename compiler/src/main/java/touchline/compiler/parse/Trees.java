package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import touchline.compiler.ast.Declaration;
import touchline.compiler.parse.build.DeclarationBuilder;
import touchline.compiler.parse.token.TokenList;
import touchline.grammar.TouchlineParser;

/**
 * Parses tokens a declaration at a time, and flows an item at a time: no parse tree is kept longer
 * than it takes to build from it, and it has no children but those with labels. Each is tried with
 * ANTLR's fast prediction (SLL) first, and with its full one only if that fails.
 */
final class Trees {
  private final TouchlineParser parser;
  private final DeclarationBuilder builder;

  private Trees(List<Token> tokens, DeclarationBuilder builder) {
    this.builder = builder;
    parser = new ItemParser(tokens, builder);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.setBuildParseTree(false);
  }

  /**
   * The declarations that tokens say.
   *
   * @throws ParseCancellationException if the tokens don't parse
   */
  static List<Declaration> declarations(List<Token> tokens, DeclarationBuilder builder) {
    return new Trees(tokens, builder).all();
  }

  private List<Declaration> all() {
    List<Declaration> declarations = new ArrayList<>();
    while (parser.getInputStream().LA(1) != Token.EOF) {
      declarations.add(builder.declaration(next()));
    }
    return declarations;
  }

  private TouchlineParser.DeclarationContext next() {
    int start = parser.getInputStream().index();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return parser.declaration();
    } catch (ParseCancellationException undecided) {
      builder.forgetItems();
      parser.getInputStream().seek(start);
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      return parser.declaration();
    }
  }

  /** Hands on each item of a flow as soon as it is read. */
  private static final class ItemParser extends TouchlineParser {
    private final DeclarationBuilder builder;

    ItemParser(List<Token> tokens, DeclarationBuilder builder) {
      super(new TokenList(tokens));
      this.builder = builder;
    }

    @Override
    public void exitRule() {
      ParserRuleContext left = getContext();
      super.exitRule();
      if (left.getRuleIndex() == RULE_flowItem && left.exception == null) {
        builder.item((FlowItemContext) left);
      }
    }
  }
}
