// The words and signs of Touchline. Layout means nothing, except that a line's end closes a `//` comment and a string.
// The compiler finds them by hand (`Scanner`), and a test holds that against this grammar.
lexer grammar TouchlineLexer;

options { tokenVocab = TouchlineWords; }

channels { COMMENTS }

// Signs
ARROW            : '->' ;
OPEN_BRACE       : '{' ;
CLOSE_BRACE      : '}' ;
OPEN_PARENTHESIS : '(' ;
CLOSE_PARENTHESIS: ')' ;
COMMA            : ',' ;
DOT              : '.' ;
PERCENT          : '%' ;
EQUAL            : '=' ;
NOT_EQUAL        : '!=' ;
LESS             : '<' ;
LESS_OR_EQUAL    : '<=' ;
GREATER          : '>' ;
GREATER_OR_EQUAL : '>=' ;

// Literals; dates and times are read loosely, so that an impossible one can be named as what it is
DATE             : DIGIT+ [-./] DIGIT+ [-./] DIGIT+ ;
TIME             : DIGIT+ ':' DIGIT+ (':' DIGIT+)? ;
NUMBER           : '-'? DIGIT+ ('.' DIGIT+)? ;
STRING           : '"' CHARACTER* '"' ;
TEXT_BLOCK       : '"""' ('\\' . | ~'\\')*? '"""' ;

// Names; a decomposed letter is one too
CAPITALS         : [A-Z] [A-Z] [A-Z] ;
WORD             : NAME_START NAME_PART* ('-' NAME_PART+)* ;

// Layout
LINE_COMMENT     : '//' ~[\r\n]* -> channel(COMMENTS) ;
BLOCK_COMMENT    : '/*' .*? '*/' -> channel(COMMENTS) ;
WHITE_SPACE      : [\p{White_Space}\uFEFF]+ -> skip ;

// What is no Touchline, read so that it can be named
UNCLOSED_STRING     : '"' CHARACTER* '\\'? ;
UNCLOSED_TEXT_BLOCK : '"""' ;
UNCLOSED_COMMENT    : '/*' ;
FOREIGN_QUOTES      : '\'' ~['\r\n]* '\''
                    | '`' ~[`\r\n]* '`'
                    | [“”„‟] ~["“”„‟\r\n]* ["“”„‟]
                    | [‘’‚] ~[‘’‚\r\n]* [‘’]
                    | '«' ~[»\r\n]* '»'
                    | '»' ~[«\r\n]* '«' ;
FOREIGN_COMMENT     : '#' ~[\r\n]*
                    | '--' [ \t] ~[\r\n]* ;
FOREIGN_SIGN        : '=>' | '==>' | '-->' | '→' | '⇒' | '–>' | '—>'
                    | '==' | '===' | '<>' | '!==' | '≠' | '=<' | '≤' | '≥'
                    | '&&' | '&' | '||' | '|' | '!'
                    | ';' | ':' | ':=' | '[' | ']' ;
UNEXPECTED          : . ;

fragment DIGIT      : [0-9] ;
fragment CHARACTER  : '\\' ~[\r\n] | ~["\\\r\n] ;
fragment NAME_START : [\p{L}_] ;
fragment NAME_PART  : [\p{L}\p{M}\p{Nd}_] ;
