package touchline.compiler.emit.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import touchline.compiler.chart.SampleFlows;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Flow;

class SvgEmitterTest {
  private static final Document PICTURE = parse(SampleFlows.visit());

  @Test
  void tellsWhatItShowsToThoseWhoDoNotSeeIt() {
    Element svg = PICTURE.getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo("Book a service visit");
    assertThat(svg.getAttribute("lang")).isEqualTo("en");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .startsWith("Version 1.2; Owner: Team lead; Effective 1 November 2026; Phone; Answer");
  }

  @Test
  void namesEachSymbolWithItsKindRoleAndPhase() {
    assertThat(group("service-visit.open").getAttribute("class"))
        .isEqualTo("step role-agent phase-Request");
    assertThat(group("service-visit.closed").getAttribute("class")).isEqualTo("end resolved");
    assertThat(group("service-visit.way.known.yes").getAttribute("class"))
        .isEqualTo("arrow regular");
    assertThat(group("service-visit.plan").getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Ask for an engineer\n\u2192 Dispatcher \u00B7 within 10 min");
  }

  @Test
  void usesEachIdOnce() {
    assertThat(values(PICTURE, "id")).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  @Test
  void isReadableInTheDarkAndAsksForNothing() {
    assertThat(PICTURE.getElementsByTagName("style").item(0).getTextContent())
        .contains("prefers-color-scheme:dark")
        .doesNotContain("url(", "@import");
    assertThat(values(PICTURE, "href")).isEmpty();
  }

  @Test
  void showsHostileTextsAsTexts() {
    Document picture = parse(SampleFlows.hostile());

    assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    assertThat(picture.getDocumentElement().getAttribute("aria-label")).startsWith("\"; </svg>");
  }

  private static Element group(String id) {
    return elements(PICTURE).stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Document document, String attribute) {
    return elements(document).stream()
        .map(element -> element.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static Document parse(Flow flow) {
    byte[] content = new SvgEmitter().emit(flow, EmitOptions.DEFAULT).get(0).content();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (Exception e) {
      throw new AssertionError("not well-formed", e);
    }
  }
}
