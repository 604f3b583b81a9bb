package touchline.compiler.emit.svg;

import touchline.compiler.chart.Frame;
import touchline.compiler.emit.dot.Type;

/** Draws what lies behind everything: frames of phases, swimlanes. */
record FramePainter(Xml xml, String flow) {
  private static final double CORNER = 8;

  void frame(Drawing.PlacedFrame placed) {
    Frame frame = placed.frame();
    Area area = placed.area();
    boolean phase = frame.kind() == Frame.Kind.PHASE;
    xml.open("g", "id", flow + ".frame." + frame.id(), "class", phase ? "phase" : "anytime-frame");
    if (phase) {
      xml.empty(
          "path",
          "class",
          "frame",
          "d",
          new PathData().rounded(area, CORNER),
          "fill",
          Theme.FRAME_FILL,
          "stroke",
          Theme.FRAME_LINE,
          "stroke-width",
          1.0);
    } else {
      xml.empty(
          "path",
          "class",
          "aside",
          "d",
          new PathData().rounded(area, CORNER),
          "fill",
          "none",
          "stroke",
          "#A3527F",
          "stroke-width",
          1.0,
          "stroke-dasharray",
          "5 3");
    }
    new Letters(xml).line(frame.title(), Type.HEADING, placed.title().centre(), "ink");
    xml.close("g");
  }

  void lane(Drawing.PlacedLane placed) {
    Area area = placed.area();
    Area heading = placed.heading();
    xml.open("g", "id", flow + ".lane." + placed.lane().id(), "class", "swimlane");
    xml.empty("path", band("lane", area, "none"));
    xml.empty("path", band("heading", heading, Theme.HEADING_FILL));
    new Letters(xml).line(placed.lane().title(), Type.HEADING, heading.centre(), "ink");
    xml.close("g");
  }

  private static Object[] band(String name, Area area, String fill) {
    return new Object[] {
      "class",
      name,
      "d",
      new PathData().rounded(area, 0),
      "fill",
      fill,
      "stroke",
      Theme.FRAME_LINE,
      "stroke-width",
      1.0
    };
  }
}
