package touchline.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files with every construct of the language, at random; what they say makes no sense. */
final class RandomSyntax {
  /**
   * What each construct may be made of: words, and constructs in angle brackets. One with a star
   * stands there up to three times, one with a question mark may be left out.
   */
  private static final String GRAMMAR =
"""
file: <declaration> <declaration*>
declaration: import <text> | department <id> <text> { <role*> } | <role> | system <id> <text>
declaration: party <id> <text> | touchpoint <id> <text> <answer?> | request <id> <text>
declaration: touchpoint <id> <text> outbound | term <text> <text> | <hours> | <scenario>
declaration: flow <id> <text> { <fields?> <header*> handles <ids> <from?> <statement> <block> }
role: role <id> <text>
answer: answer within <duration>
hours: hours <text> { <opening*> closed <date> zone "Europe/Amsterdam" }
opening: <day> , <day> 9:00 to 17:30 | monday to friday 08:00 to 12:00 , 13:00 to 17:00
day: mon | tuesday | wed | sat | sunday
header: promise <text> within <duration> from <id> to <ids> | promise <text> within <duration>
header: promise <text> within <duration> pausing for <ids> | target lead-time at most <duration>
header: target handovers at most <number> | target satisfaction at least <number>
fields: fields { <field> <field*> }
field: <id> <text> <type> <modifier?>
modifier: personal | optional | personal optional | optional personal
type: text | text matching "[0-9]+" | number | number 1 to 5 | money | money EUR | date
type: duration | yes-no | one of <id> , <text> , <id> | email | phone-number
from: from <ids> { <block> }
block: <statement*>
statement: step <id?> <text> <clauses> <details?> | survey <id?> <text> <clauses> <details?>
statement: decision <id?> <text> <by?> { <judged> <judged*> } | decision <id?> <text> { <data> }
statement: escalate <id?> <text> to <id> <within?> <takes?> <details?> | <jump> | <end>
statement: wait <id?> <text> up to <duration> | wait <text> from <id> { <judged> late <target> }
statement: call <id> as <id> <text> <within?> | call <id> { note <text> problem <text> <target> }
statement: parallel <id?> { branch <text?> { <block> } branch { <block> } }
statement: phase <text> { <statement> <block> } | anytime <id?> <text> { <statement> }
clauses: <by?> <within?> <takes?> | <takes?> <by?> <within?>
by: by <id>
within: within <duration>
takes: takes <duration>
details: { <detail*> } | { <detail> late <target> } | { <detail> <reminder?> }
detail: do <text> | do <long-text> | say <text> | say to <id> <text> | record <ids>
detail: set <id> = <value> , <id> = <value> | see "https://example.com" <text?> | note <text>
detail: problem <text> <target>
reminder: every <duration> <limit?> { <block> }
limit: at most <number> times
judged: <id> <share?> <target> | <text> <share?> <target>
data: when <condition> <text?> <share?> <target> <when*> otherwise <share?> <target>
when: when <condition> <text?> <share?> <target>
share: 5% | 10 % | 2.5%
target: { <block> } | go on | <jump> | <end> | { }
jump: -> <id> | -> <id> once | -> <id> at most 1 times | -> <id> at most <number> times
end: end <id?> <text> | end <id?> <text> as resolved | end <text> as cancelled
condition: <link> | <link> or <link> | <link> and <link> and <link> | <link> or <link> or <link>
condition: <link> and <link> or <link>
link: <id> | not <link> | ( <condition> ) | <id> is known | <id> <sign> <value>
link: <id> in ( <value> , <value> , <value> )
sign: = | != | < | <= | > | >=
scenario: scenario <text> of <id> { <entry*> }
entry: from <id> | request <id> | given <path> = <value> , <id> = <value> | late <path>
entry: answer <path> <id> , <text> | every <path> <number> times | anytime <id> at <path>
entry: expect path <path> , <path> , <path> | expect visits <path> | expect never <path>
entry: expect end <id> | expect resolved | expect within <duration>
entry: expect handovers at most <number>
path: <id> | <id>.<id>
value: <number> | 2.5% | 12.50 EUR | <duration> | <date> | <text> | <id>
number: 1 | 2 | 03 | 10
date: 2026-11-01 | 2027-02-28
duration: 20 s | 5minutes | 1 days | 2 working days | 4 h | 3 weeks | 1 year
ids: <id> | <id> , <id> | <id> , <id> , <id> , <id> , <id>
id: a | look-up | rückruf | 客服 | step | to | end | a-name-that-is-much-longer-than-others
text: "A" | "Two words" | "客服 😀" | "دعم" | "\\"q\\" \\\\ \\n \\t" | "A long text, but not too long"
text: "A text that is so long that hardly anything has room on the line behind it, if at all"
long-text: \"""One line.\""" | \"""¶  Two¶    lines¶  \""" | \"""\"""
""";

  private static final Pattern PART = Pattern.compile("<([a-z-]+)([*?]?)>");
  private static final Map<String, List<String>> CHOICES = choices();

  private final Random random;

  RandomSyntax(Random random) {
    this.random = random;
  }

  private static Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new HashMap<>();
    for (String line : GRAMMAR.lines().toList()) {
      int colon = line.indexOf(": ");
      choices
          .computeIfAbsent(line.substring(0, colon), part -> new ArrayList<>())
          .addAll(List.of(line.substring(colon + 2).split(" \\| ")));
    }
    return choices;
  }

  /**
   * The text of a file.
   *
   * @param depth how many constructs may stand in each other before the simplest is taken
   */
  String file(int depth) {
    return part("file", depth).replace('¶', '\n');
  }

  private String part(String name, int depth) {
    List<String> choices = Objects.requireNonNull(CHOICES.get(name), name);
    String chosen = choices.get(depth > 0 ? random.nextInt(choices.size()) : 0);
    return PART.matcher(chosen)
        .replaceAll(
            found -> {
              int most = found.group(2).equals("*") ? 3 : 1;
              int least = found.group(2).isEmpty() ? 1 : 0;
              int times = depth > 0 ? least + random.nextInt(most + 1 - least) : least;
              List<String> parts = new ArrayList<>();
              for (int i = 0; i < times; i++) {
                parts.add(part(found.group(1), depth - 1));
              }
              return Matcher.quoteReplacement(String.join(" ", parts));
            });
  }
}
