// The words and signs of Touchline. Layout means nothing, except that a line's end closes a `//` comment and a string.
lexer grammar TouchlineLexer;

channels { COMMENTS }

// Declarations
IMPORT       : 'import' ;
DEPARTMENT   : 'department' ;
ROLE         : 'role' ;
SYSTEM       : 'system' ;
PARTY        : 'party' ;
TOUCHPOINT   : 'touchpoint' ;
OUTBOUND     : 'outbound' ;
ANSWER       : 'answer' ;
REQUEST      : 'request' ;
TERM         : 'term' ;
HOURS        : 'hours' ;
CLOSED       : 'closed' ;
ZONE         : 'zone' ;
FLOW         : 'flow' ;
SCENARIO     : 'scenario' ;
OF           : 'of' ;

// A flow's header
PURPOSE      : 'purpose' ;
SCOPE        : 'scope' ;
OWNER        : 'owner' ;
VERSION      : 'version' ;
APPROVED     : 'approved' ;
ON           : 'on' ;
EFFECTIVE    : 'effective' ;
REVIEW       : 'review' ;
LANGUAGE     : 'language' ;
AUDIENCE     : 'audience' ;
HANDLES      : 'handles' ;
VIA          : 'via' ;
PROMISE      : 'promise' ;
PAUSING      : 'pausing' ;
FOR          : 'for' ;
TARGET       : 'target' ;
LEAST        : 'least' ;
FIELDS       : 'fields' ;

// Fields
TEXT         : 'text' ;
MATCHING     : 'matching' ;
NUMBER_TYPE  : 'number' ;
MONEY        : 'money' ;
DATE_TYPE    : 'date' ;
DURATION     : 'duration' ;
YES_NO       : 'yes-no' ;
ONE          : 'one' ;
EMAIL        : 'email' ;
PHONE_NUMBER : 'phone-number' ;
OPTIONAL     : 'optional' ;
PERSONAL     : 'personal' ;

// Statements
STEP         : 'step' ;
DECISION     : 'decision' ;
ESCALATE     : 'escalate' ;
WAIT         : 'wait' ;
CALL         : 'call' ;
SURVEY       : 'survey' ;
PARALLEL     : 'parallel' ;
BRANCH       : 'branch' ;
PHASE        : 'phase' ;
ANYTIME      : 'anytime' ;
END          : 'end' ;
GO           : 'go' ;
ONCE         : 'once' ;
TIMES        : 'times' ;
BY           : 'by' ;
WITHIN       : 'within' ;
TAKES        : 'takes' ;
FROM         : 'from' ;
TO           : 'to' ;
UP           : 'up' ;
AS           : 'as' ;
AT           : 'at' ;
MOST         : 'most' ;

// Details and branches
DO           : 'do' ;
SAY          : 'say' ;
RECORD       : 'record' ;
SET          : 'set' ;
SEE          : 'see' ;
NOTE         : 'note' ;
SCALE        : 'scale' ;
PROBLEM      : 'problem' ;
LATE         : 'late' ;
EVERY        : 'every' ;
WHEN         : 'when' ;
OTHERWISE    : 'otherwise' ;

// Conditions
OR           : 'or' ;
AND          : 'and' ;
NOT          : 'not' ;
IN           : 'in' ;
IS           : 'is' ;
KNOWN        : 'known' ;

// Scenarios
GIVEN        : 'given' ;
EXPECT       : 'expect' ;
PATH         : 'path' ;
VISITS       : 'visits' ;
NEVER        : 'never' ;
HANDOVERS    : 'handovers' ;

// Closed sets of words; the unit `hours` and the metric `handovers` have tokens above
WORKING      : 'working' ;
UNIT         : 's' | 'second' | 'seconds' | 'min' | 'minute' | 'minutes' | 'h' | 'hour'
             | 'day' | 'days' | 'week' | 'weeks' | 'month' | 'months' | 'year' | 'years' ;
DAY          : 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
             | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' ;
OUTCOME      : 'resolved' | 'unresolved' | 'referred' | 'cancelled' ;
METRIC       : 'first-contact-resolution' | 'response-time' | 'handling-time' | 'lead-time'
             | 'waiting-time' | 'satisfaction' | 'abandonment' ;

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
                    | '"' ~["“”„‟\r\n\\]* [“”]
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
