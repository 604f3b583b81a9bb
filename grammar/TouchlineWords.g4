// The words of Touchline that mean something. Each is written like a name, so it is read as one, and then looked up what it
// means (docs/decisions/0010); this grammar names and numbers them.
lexer grammar TouchlineWords;

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
