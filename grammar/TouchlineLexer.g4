lexer grammar TouchlineLexer;

IMPORT : 'import';
STRING : '"' ~["\r\n]* '"';
WHITE_SPACE : [ \t\r\n]+ -> channel(HIDDEN);
