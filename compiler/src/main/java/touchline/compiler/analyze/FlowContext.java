package touchline.compiler.analyze;

/** What the readers of one flow share. */
record FlowContext(
    References references,
    FlowNames names,
    StatementIds ids,
    WorkReader works,
    ConditionReader conditions,
    Written written,
    Sheet sheet) {}
