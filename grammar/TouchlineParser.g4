// The shapes of Touchline. Where statements differ only in what they take, the grammar takes it all and the tree's
// builder says what doesn't belong, since it can say so better. What it builds from has a label: trees keep no other
// children.
parser grammar TouchlineParser;

options { tokenVocab = TouchlineLexer; }

file
    : declaration* EOF
    ;

declaration
    : IMPORT path=string                                                                     # importDeclaration
    | DEPARTMENT id=newName label=title OPEN_BRACE roles+=roleDeclaration* CLOSE_BRACE       # departmentDeclaration
    | role=roleDeclaration                                                                   # freeRole
    | SYSTEM id=newName label=title                                                          # systemDeclaration
    | PARTY id=newName label=title                                                           # partyDeclaration
    | TOUCHPOINT id=newName label=title outbound=OUTBOUND? (ANSWER WITHIN limit_=duration)?  # touchpointDeclaration
    | REQUEST id=newName label=title                                                         # requestDeclaration
    | TERM abbreviation=string meaning=text                                                  # termDeclaration
    | HOURS label=title OPEN_BRACE entries+=hoursEntry* CLOSE_BRACE                          # hoursDeclaration
    | FLOW id=newName label=title OPEN_BRACE flowItem* close=CLOSE_BRACE                     # flowDeclaration
    | SCENARIO label=title OF flow=flowName OPEN_BRACE entries+=scenarioEntry* CLOSE_BRACE   # scenarioDeclaration
    ;

roleDeclaration
    : ROLE id=newName label=title
    ;

hoursEntry
    : on+=days (COMMA on+=days)* at+=opening (COMMA at+=opening)*  # openEntry
    | CLOSED first=date (TO last=date)?                            # closedEntry
    | ZONE id=string                                               # zoneEntry
    ;

days
    : first=day (TO last=day)?
    ;

day
    : DAY
    ;

opening
    : opens=time TO closes=time
    ;

// A flow: header entries first, then statements

flowItem
    : entry=headerEntry
    | action=statement
    ;

headerEntry
    : PURPOSE words=text                                        # purposeEntry
    | SCOPE words=text                                          # scopeEntry
    | OWNER role=roleName                                       # ownerEntry
    | DEPARTMENT department=departmentName                      # departmentEntry
    | VERSION id=string                                         # versionEntry
    | APPROVED BY role=roleName ON day_=date                    # approvedEntry
    | EFFECTIVE day_=date                                       # effectiveEntry
    | REVIEW EVERY interval=duration                            # reviewEntry
    | LANGUAGE code=languageCode                                # languageEntry
    | AUDIENCE roles+=roleName (COMMA roles+=roleName)*         # audienceEntry
    | HANDLES requests=requestNames (VIA via=touchpointNames)?  # handlesEntry
    | PROMISE label=title WITHIN limit_=duration (FROM from=statementName)? (TO to=statementNames)?
      (PAUSING FOR pausing=actors)?                             # promiseEntry
    | TARGET measure=metric AT bound=(LEAST | MOST) aim=value   # targetEntry
    | FIELDS OPEN_BRACE fields+=field* CLOSE_BRACE              # fieldsEntry
    ;

metric
    : METRIC
    | HANDOVERS
    ;

field
    : id=newName label=title type=fieldType modifiers+=modifier*
    ;

modifier
    : OPTIONAL
    | PERSONAL
    ;

fieldType
    : TEXT (MATCHING pattern=string)?                              # textType
    | NUMBER_TYPE (min=number TO max=number)?                      # numberType
    | MONEY code=currency?                                         # moneyType
    | ONE OF choices+=choice (COMMA choices+=choice)*              # choiceType
    | word=(DATE_TYPE | DURATION | YES_NO | EMAIL | PHONE_NUMBER)  # plainType
    ;

choice
    : name
    | string
    ;

// Statements

statement
    : FROM touchpoints=touchpointNames body=block                                            # fromStatement
    | STEP id=newName? label=title clauses+=clause* inside=details?                          # stepStatement
    | DECISION id=newName? label=title clauses+=clause* ways=branches?                       # decisionStatement
    | ESCALATE id=newName? label=title clauses+=clause* inside=details?                      # escalateStatement
    | WAIT id=newName? label=title (FROM from=actor)? clauses+=clause* ways=branches?        # waitStatement
    | CALL flow=flowName (AS id=newName)? label=title? clauses+=clause* inside=details?      # callStatement
    | SURVEY id=newName? label=title clauses+=clause* inside=details?                        # surveyStatement
    | word=PARALLEL id=newName? label=title? OPEN_BRACE inside+=parallelBranch* CLOSE_BRACE  # parallelStatement
    | PHASE label=title body=block                                                           # phaseStatement
    | ANYTIME id=newName? label=title body=block                                             # anytimeStatement
    | close=end                                                                              # endStatement
    | leap=jump                                                                              # jumpStatement
    ;

clause
    : BY who=actor
    | WITHIN time_=duration
    | TAKES time_=duration
    | TO who=actor
    | UP TO time_=duration
    ;

block
    : OPEN_BRACE statements+=statement* CLOSE_BRACE
    ;

parallelBranch
    : BRANCH label=title? body=block
    ;

end
    : END id=newName? label=title (AS result=outcome)?
    ;

outcome
    : OUTCOME
    ;

jump
    : ARROW to=statementName bound=limit?
    ;

limit
    : AT MOST times=number TIMES
    | ONCE
    ;

// What stands in a statement's braces

details
    : OPEN_BRACE inside+=detail* CLOSE_BRACE
    ;

detail
    : DO words=text                                        # doDetail
    | SAY (TO to=actor)? words=text                        # sayDetail
    | RECORD fields+=fieldName (COMMA fields+=fieldName)*  # recordDetail
    | SET values+=assignment (COMMA values+=assignment)*   # setDetail
    | SEE url=string label=title?                          # seeDetail
    | NOTE words=text                                      # noteDetail
    | SCALE min=number TO max=number                       # scaleDetail
    | PROBLEM label=title way=target                       # problemDetail
    | LATE way=target                                      # lateDetail
    | again=reminder                                       # everyDetail
    ;

assignment
    : to=fieldName EQUAL assigned=value
    ;

reminder
    : EVERY interval=duration (first=AT MOST times=number last=TIMES)? body=block
    ;

branches
    : OPEN_BRACE inside+=branch* CLOSE_BRACE
    ;

branch
    : answer=branchAnswer share=percentage? way=target                # answerBranch
    | WHEN holds=condition label=title? share=percentage? way=target  # whenBranch
    | OTHERWISE share=percentage? way=target                          # otherwiseBranch
    | LATE way=target                                                 # lateBranch
    | again=reminder                                                  # everyBranch
    ;

target
    : body=block  # blockTarget
    | GO ON       # goOnTarget
    | leap=jump   # jumpTarget
    | close=end   # endTarget
    ;

// Conditions and values

condition
    : parts+=conjunction (OR parts+=conjunction)*
    ;

conjunction
    : parts+=negation (AND parts+=negation)*
    ;

negation
    : NOT operand=negation                                # notCondition
    | OPEN_PARENTHESIS inner=condition CLOSE_PARENTHESIS  # parenthesizedCondition
    | left=fieldName sign=operator right=value            # comparisonCondition
    | left=fieldName IN OPEN_PARENTHESIS right+=value (COMMA right+=value)*
      CLOSE_PARENTHESIS                                   # oneOfCondition
    | left=fieldName IS KNOWN                             # isKnownCondition
    | fieldName                                           # holdsCondition
    ;

operator
    : EQUAL
    | NOT_EQUAL
    | LESS
    | LESS_OR_EQUAL
    | GREATER
    | GREATER_OR_EQUAL
    ;

value
    : number           # numberValue
    | percentage       # percentageValue
    | sum=money        # moneyValue
    | length=duration  # durationValue
    | date             # dateValue
    | string           # stringValue
    | name             # nameValue
    ;

number
    : NUMBER
    ;

percentage
    : NUMBER PERCENT
    ;

money
    : amount=NUMBER code=currency
    ;

currency
    : CAPITALS
    ;

duration
    : amount=NUMBER working=WORKING? in=unit
    ;

unit
    : UNIT
    | HOURS
    ;

date
    : DATE
    ;

time
    : TIME
    ;

// Scenarios

scenarioEntry
    : FROM touchpoint=touchpointName                                                  # fromEntry
    | REQUEST request=requestName                                                     # requestEntry
    | GIVEN values+=givenValue (COMMA values+=givenValue)*                            # givenEntry
    | ANSWER step=reference answers+=answerText (COMMA answers+=answerText)*          # answerEntry
    | LATE step=reference                                                             # lateEntry
    | EVERY step=reference times=number last=TIMES                                    # everyEntry
    | ANYTIME block_=reference AT step=reference                                      # anytimeEntry
    | EXPECT kind=(PATH | VISITS | NEVER) steps+=reference (COMMA steps+=reference)*  # expectSteps
    | EXPECT END id=endName                                                           # expectEnd
    | EXPECT result=outcome                                                           # expectOutcome
    | EXPECT WITHIN limit_=duration                                                   # expectWithin
    | EXPECT HANDOVERS AT MOST most=number                                            # expectHandovers
    ;

givenValue
    : field_=reference EQUAL given=value
    ;

reference
    : parts+=name (DOT parts+=name)*
    ;

// Texts

title
    : STRING
    ;

string
    : STRING
    ;

text
    : STRING
    | TEXT_BLOCK
    ;

// Names, each rule for what the name stands for

actors
    : names+=actor (COMMA names+=actor)*
    ;

requestNames
    : names+=requestName (COMMA names+=requestName)*
    ;

touchpointNames
    : names+=touchpointName (COMMA names+=touchpointName)*
    ;

statementNames
    : names+=statementName (COMMA names+=statementName)*
    ;

newName
    : name
    ;

actor
    : name
    ;

roleName
    : name
    ;

departmentName
    : name
    ;

touchpointName
    : name
    ;

requestName
    : name
    ;

flowName
    : name
    ;

statementName
    : name
    ;

endName
    : name
    ;

fieldName
    : name
    ;

languageCode
    : name
    ;

answerText
    : name
    | string
    ;

branchAnswer
    : WORD
    | CAPITALS
    | keyword
    | string
    ;

name
    : WORD
    | CAPITALS
    | keyword
    | WHEN
    | OTHERWISE
    | LATE
    ;

// Every keyword is a name too; `when`, `otherwise` and `late` are none at the start of a branch
keyword
    : IMPORT | DEPARTMENT | ROLE | SYSTEM | PARTY | TOUCHPOINT | OUTBOUND | ANSWER | REQUEST | TERM | HOURS
    | CLOSED | ZONE | FLOW | SCENARIO | OF
    | PURPOSE | SCOPE | OWNER | VERSION | APPROVED | ON | EFFECTIVE | REVIEW | LANGUAGE | AUDIENCE | HANDLES
    | VIA | PROMISE | PAUSING | FOR | TARGET | LEAST | FIELDS
    | TEXT | MATCHING | NUMBER_TYPE | MONEY | DATE_TYPE | DURATION | YES_NO | ONE | EMAIL | PHONE_NUMBER
    | OPTIONAL | PERSONAL
    | STEP | DECISION | ESCALATE | WAIT | CALL | SURVEY | PARALLEL | BRANCH | PHASE | ANYTIME | END | GO | ONCE
    | TIMES | BY | WITHIN | TAKES | FROM | TO | UP | AS | AT | MOST
    | DO | SAY | RECORD | SET | SEE | NOTE | SCALE | PROBLEM | EVERY
    | OR | AND | NOT | IN | IS | KNOWN
    | GIVEN | EXPECT | PATH | VISITS | NEVER | HANDOVERS
    | WORKING | UNIT | DAY | OUTCOME | METRIC
    ;
