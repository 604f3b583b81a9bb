package touchline.compiler.analyze;

/** What the readers of one flow share. */
record FlowContext(
    References references,
    FlowNames names,
    Statements statements,
    StatementIds ids,
    WorkReader works,
    ConditionReader conditions,
    Written written,
    Sheet sheet) {}
