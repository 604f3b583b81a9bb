package touchline.compiler.emit.sop;

/** A chapter of the procedure. One that has nothing to say writes nothing. */
@FunctionalInterface
interface Chapter {
  void write(Sop sop, Markdown page);
}
