// The shapes of Touchline. Where statements differ only in what they take, the grammar takes it all and the tree's
// builder says what doesn't belong, since it can say so better.
parser grammar TouchlineParser;

options { tokenVocab = TouchlineLexer; }

file
    : declaration* EOF
    ;

declaration
    : IMPORT path=string                                                     # importDeclaration
    | DEPARTMENT id=newName title OPEN_BRACE roleDeclaration* CLOSE_BRACE    # departmentDeclaration
    | roleDeclaration                                                        # freeRole
    | SYSTEM id=newName title                                                # systemDeclaration
    | PARTY id=newName title                                                 # partyDeclaration
    | TOUCHPOINT id=newName title OUTBOUND? (ANSWER WITHIN duration)?        # touchpointDeclaration
    | REQUEST id=newName title                                               # requestDeclaration
    | TERM abbreviation=string meaning=text                                  # termDeclaration
    | HOURS title OPEN_BRACE hoursEntry* CLOSE_BRACE                         # hoursDeclaration
    | FLOW id=newName title OPEN_BRACE flowItem* CLOSE_BRACE                 # flowDeclaration
    | SCENARIO title OF flow=flowName OPEN_BRACE scenarioEntry* CLOSE_BRACE  # scenarioDeclaration
    ;

roleDeclaration
    : ROLE id=newName title
    ;

hoursEntry
    : days (COMMA days)* opening (COMMA opening)*  # openEntry
    | CLOSED first=date (TO last=date)?            # closedEntry
    | ZONE id=string                               # zoneEntry
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
    : headerEntry
    | statement
    ;

headerEntry
    : PURPOSE text                                              # purposeEntry
    | SCOPE text                                                # scopeEntry
    | OWNER role=roleName                                       # ownerEntry
    | DEPARTMENT department=departmentName                      # departmentEntry
    | VERSION string                                            # versionEntry
    | APPROVED BY role=roleName ON date                         # approvedEntry
    | EFFECTIVE date                                            # effectiveEntry
    | REVIEW EVERY duration                                     # reviewEntry
    | LANGUAGE code=languageCode                                # languageEntry
    | AUDIENCE roleName (COMMA roleName)*                       # audienceEntry
    | HANDLES requests=requestNames (VIA via=touchpointNames)?  # handlesEntry
    | PROMISE title WITHIN duration (FROM from=statementName)? (TO to=statementNames)?
      (PAUSING FOR pausing=actors)?                             # promiseEntry
    | TARGET metric AT bound=(LEAST | MOST) value               # targetEntry
    | FIELDS OPEN_BRACE field* CLOSE_BRACE                      # fieldsEntry
    ;

metric
    : METRIC
    | HANDOVERS
    ;

field
    : id=newName label=title fieldType modifier*
    ;

modifier
    : OPTIONAL
    | PERSONAL
    ;

fieldType
    : TEXT (MATCHING pattern=string)?                                     # textType
    | NUMBER_TYPE (min=number TO max=number)?                             # numberType
    | MONEY currency?                                                     # moneyType
    | ONE OF choice (COMMA choice)*                                       # choiceType
    | word=(DATE_TYPE | DURATION | YES_NO | EMAIL | PHONE_NUMBER)         # plainType
    ;

choice
    : name
    | string
    ;

// Statements

statement
    : FROM touchpoints=touchpointNames block                            # fromStatement
    | STEP id=newName? title clause* details?                           # stepStatement
    | DECISION id=newName? title clause* branches?                      # decisionStatement
    | ESCALATE id=newName? title clause* details?                       # escalateStatement
    | WAIT id=newName? title (FROM from=actor)? clause* branches?       # waitStatement
    | CALL flow=flowName (AS id=newName)? title? clause* details?       # callStatement
    | SURVEY id=newName? title clause* details?                         # surveyStatement
    | PARALLEL id=newName? title? OPEN_BRACE parallelBranch* CLOSE_BRACE # parallelStatement
    | PHASE title block                                                 # phaseStatement
    | ANYTIME id=newName? title block                                   # anytimeStatement
    | end                                                               # endStatement
    | jump                                                              # jumpStatement
    ;

clause
    : BY actor           # byClause
    | WITHIN duration    # withinClause
    | TAKES duration     # takesClause
    | TO actor           # toClause
    | UP TO duration     # upToClause
    ;

block
    : OPEN_BRACE statement* CLOSE_BRACE
    ;

parallelBranch
    : BRANCH title? block
    ;

end
    : END id=newName? title (AS outcome)?
    ;

outcome
    : OUTCOME
    ;

jump
    : ARROW to=statementName limit?
    ;

limit
    : AT MOST times=number TIMES  # atMostLimit
    | ONCE                        # onceLimit
    ;

// What stands in a statement's braces

details
    : OPEN_BRACE detail* CLOSE_BRACE
    ;

detail
    : DO text                              # doDetail
    | SAY (TO to=actor)? words=text        # sayDetail
    | RECORD fieldName (COMMA fieldName)*  # recordDetail
    | SET assignment (COMMA assignment)*   # setDetail
    | SEE url=string label=title?          # seeDetail
    | NOTE text                            # noteDetail
    | SCALE min=number TO max=number       # scaleDetail
    | PROBLEM title target                 # problemDetail
    | LATE target                          # lateDetail
    | reminder                             # everyDetail
    ;

assignment
    : fieldName EQUAL value
    ;

reminder
    : EVERY duration (AT MOST times=number TIMES)? block
    ;

branches
    : OPEN_BRACE branch* CLOSE_BRACE
    ;

branch
    : answer=branchAnswer percentage? target             # answerBranch
    | WHEN condition label=title? percentage? target     # whenBranch
    | OTHERWISE percentage? target                       # otherwiseBranch
    | LATE target                                        # lateBranch
    | reminder                                           # everyBranch
    ;

target
    : block  # blockTarget
    | GO ON  # goOnTarget
    | jump   # jumpTarget
    | end    # endTarget
    ;

// Conditions and values

condition
    : conjunction (OR conjunction)*
    ;

conjunction
    : negation (AND negation)*
    ;

negation
    : NOT operand=negation                                         # notCondition
    | OPEN_PARENTHESIS inner=condition CLOSE_PARENTHESIS           # parenthesizedCondition
    | fieldName operator value                                     # comparisonCondition
    | fieldName IN OPEN_PARENTHESIS value (COMMA value)* CLOSE_PARENTHESIS # oneOfCondition
    | fieldName IS KNOWN                                           # isKnownCondition
    | fieldName                                                    # holdsCondition
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
    : number      # numberValue
    | percentage  # percentageValue
    | money       # moneyValue
    | duration    # durationValue
    | date        # dateValue
    | string      # stringValue
    | name        # nameValue
    ;

number
    : NUMBER
    ;

percentage
    : amount=NUMBER PERCENT
    ;

money
    : amount=NUMBER currency
    ;

currency
    : CAPITALS
    ;

duration
    : amount=NUMBER WORKING? unit
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
    : FROM touchpointName                                               # fromEntry
    | REQUEST requestName                                               # requestEntry
    | GIVEN givenValue (COMMA givenValue)*                              # givenEntry
    | ANSWER step=reference answerText (COMMA answerText)*              # answerEntry
    | LATE step=reference                                               # lateEntry
    | EVERY step=reference times=number TIMES                           # everyEntry
    | ANYTIME block_=reference AT step=reference                        # anytimeEntry
    | EXPECT kind=(PATH | VISITS | NEVER) reference (COMMA reference)*  # expectSteps
    | EXPECT END endName                                                # expectEnd
    | EXPECT outcome                                                    # expectOutcome
    | EXPECT WITHIN duration                                            # expectWithin
    | EXPECT HANDOVERS AT MOST most=number                              # expectHandovers
    ;

givenValue
    : field_=reference EQUAL value
    ;

reference
    : name (DOT name)*
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
    : actor (COMMA actor)*
    ;

requestNames
    : requestName (COMMA requestName)*
    ;

touchpointNames
    : touchpointName (COMMA touchpointName)*
    ;

statementNames
    : statementName (COMMA statementName)*
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
