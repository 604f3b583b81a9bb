package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.model.Term;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

class TermsChapterTest {
  private static final Span HERE = new SourceFile("a.flow", "").span(0, 0);
  private static final Term KB = new Term("KB", "Known faults, see also ÖPNV.", HERE);
  private static final Term TRAIN = new Term("ÖPNV", "Buses and trains.", HERE);
  private static final Term VAT = new Term("VAT", "A tax.", HERE);
  private static final Term STAR = new Term("A*", "Best mark.", HERE);
  private static final List<Term> ALL = List.of(TRAIN, KB, VAT, STAR);

  @Test
  void findsWholeWords() {
    assertThat(TermsChapter.used(ALL, "ask the KB-team; vat, kb, PNV")).containsExactly(TRAIN, KB);
    assertThat(TermsChapter.used(ALL, "KBITE EVAT VAT1 VATable")).isEmpty();
    assertThat(TermsChapter.used(ALL, "(VAT)")).containsExactly(VAT);
  }

  @Test
  void findsPlurals() {
    assertThat(TermsChapter.used(ALL, "all KBs")).containsExactly(TRAIN, KB);
  }

  @Test
  void knowsWordsThatMarkdownEscapes() {
    assertThat(TermsChapter.used(ALL, "an A\\* at school")).containsExactly(STAR);
  }
}
