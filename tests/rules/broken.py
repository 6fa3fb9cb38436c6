# ruff: noqa: E501  messages are quoted whole
"""Rule files that are wrong, each with the exact words it is refused with."""

from __future__ import annotations

_RULE = """\
id: icebergs-sighted
counts: {en: [iceberg]}
action: {en: [sighted]}
"""

BROKEN: list[tuple[str, str, list[str]]] = [
    ("empty", "", ["rule.yaml:1:1: CC001 the file is empty"]),
    ("only-a-comment", "# nothing yet\n", ["rule.yaml:1:1: CC001 the file is empty"]),
    ("a-list", "- id: icebergs-sighted\n", ["rule.yaml:1:1: CC011 a rule file is a mapping of 'key: value' lines"]),
    ("a-word", "icebergs\n", ["rule.yaml:1:1: CC011 a rule file is a mapping of 'key: value' lines"]),
    (
        "tab-indent",
        "id: icebergs-sighted\ncompare:\n\tkind: event\n",
        [
            "rule.yaml:3:1: CC002 not YAML: found character that cannot start any token while scanning for the next token (indent with spaces, not tabs; put text that begins with @, ` or % in quotes)"
        ],
    ),
    (
        "unclosed-bracket",
        "id: icebergs-sighted\ncounts: {en: [iceberg}\n",
        [
            "rule.yaml:2:22: CC002 not YAML: did not find expected ',' or ']' while parsing a flow sequence (check the indentation, quotes and brackets above this line)"
        ],
    ),
    (
        "unclosed-quote",
        'id: icebergs-sighted\nwhy: "no end\n',
        ["rule.yaml:3:1: CC002 not YAML: found unexpected end of stream while scanning a quoted scalar"],
    ),
    (
        "colon-in-text",
        "id: icebergs-sighted\nwhy: note: this breaks\n",
        [
            "rule.yaml:2:10: CC002 not YAML: mapping values are not allowed in this context (a text that holds ': ' needs quotes around it)"
        ],
    ),
    (
        "anchor",
        "id: &x icebergs-sighted\ncounts: {en: [iceberg]}\n",
        ["rule.yaml:1:5: CC004 anchor '&x' (anchors are not allowed; write the value out)"],
    ),
    (
        "alias",
        "id: icebergs-sighted\ncounts: *x\n",
        ["rule.yaml:2:9: CC004 alias '*x' (aliases are not allowed; write the value out)"],
    ),
    (
        "merge-key",
        "id: icebergs-sighted\n<<: {counts: house}\n",
        ["rule.yaml:2:1: CC004 merge key '<<' (merge keys are not allowed; use 'extends')"],
    ),
    (
        "tag",
        "id: !!python/object:os.system icebergs-sighted\ncounts: house\n",
        ["rule.yaml:1:5: CC005 tag '!!python/object:os.system' (tags are not allowed; every value is a text)"],
    ),
    (
        "binary-tag",
        "id: icebergs-sighted\nwhy: !!binary aGk=\ncounts: house\n",
        ["rule.yaml:2:6: CC005 tag '!!binary' (tags are not allowed; every value is a text)"],
    ),
    (
        "duplicate-key",
        "id: icebergs-sighted\ncounts: house\ncounts: road\n",
        ["rule.yaml:3:1: CC006 duplicate key 'counts' (first given on line 2)"],
    ),
    (
        "two-documents",
        _RULE + "---\n" + _RULE,
        ["rule.yaml:4:1: CC007 a second document (one file holds one document; remove the '---')"],
    ),
    (
        "deep",
        "id: icebergs-sighted\ncounts: " + "[" * 40 + "]" * 40 + "\n",
        ["rule.yaml:2:40: CC008 nested deeper than 32 levels"],
    ),
    (
        "bidi",
        'id: icebergs-sighted\ncounts: {en: ["ice\u202eberg"]}\n',
        ['rule.yaml:2:19: CC003 hidden character U+202E (write it as "\\u202e" inside double quotes, or remove it)'],
    ),
    (
        "zero-width",
        "id: icebergs-sighted\ncounts: {en: [ice\u200bberg]}\n",
        ['rule.yaml:2:18: CC003 hidden character U+200B (write it as "\\u200b" inside double quotes, or remove it)'],
    ),
    (
        "no-break-space",
        "id: icebergs-sighted\ncounts: {en: [ice\xa0berg]}\n",
        ['rule.yaml:2:18: CC003 hidden character U+00A0 (write it as "\\u00a0" inside double quotes, or remove it)'],
    ),
    (
        "control",
        "id: icebergs-sighted\nwhy: bell \x07 here\n",
        ['rule.yaml:2:11: CC003 hidden character U+0007 (write it as "\\u0007" inside double quotes, or remove it)'],
    ),
    ("unknown-key", _RULE + "patern: x\n", ["rule.yaml:4:1: CC012 unknown key 'patern' (did you mean 'patterns'?)"]),
    (
        "unknown-key-in-compare",
        _RULE + "compare: {kind: event, tolerence: 5%}\n",
        ["rule.yaml:4:24: CC012 unknown key 'tolerence' (did you mean 'tolerance'?)"],
    ),
    (
        "unknown-key-in-example",
        _RULE + 'examples:\n  - {lang: en, txt: "Crews sighted 40 icebergs.", claim: "40"}\n',
        ["rule.yaml:5:5: CC010 missing key 'text'", "rule.yaml:5:16: CC012 unknown key 'txt' (did you mean 'text'?)"],
    ),
    (
        "unknown-key-in-claim",
        _RULE
        + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: {quantity: "40", speeker: Crews}}\n',
        ["rule.yaml:5:76: CC012 unknown key 'speeker' (did you mean 'speaker'?)"],
    ),
    (
        "no-counts",
        "id: icebergs-sighted\naction: kill\n",
        ["rule.yaml:1:1: CC010 missing key 'counts' (what is counted: a name, or words per language)"],
    ),
    (
        "id-with-spaces",
        "id: Icebergs Sighted\ncounts: house\n",
        [
            "rule.yaml:1:5: CC013 'Icebergs Sighted' is no value for 'id' (write small letters, digits and hyphens: artillery-rounds-fired)"
        ],
    ),
    ("id-empty", "id:\ncounts: house\n", ["rule.yaml:1:4: CC010 'id' is empty"]),
    ("id-a-list", "id: [a, b]\ncounts: house\n", ["rule.yaml:1:5: CC011 'id' is a list, and should be a text"]),
    (
        "measure-with-spaces",
        _RULE + "measure: icebergs sighted\n",
        [
            "rule.yaml:4:10: CC013 'icebergs sighted' is no value for 'measure' (write small letters, hyphens and one dot: people.killed)"
        ],
    ),
    (
        "counts-a-list",
        "id: icebergs-sighted\ncounts: [iceberg, icebergs]\n",
        ["rule.yaml:2:9: CC011 'counts' is a list, and should be a name, or words per language: {en: [...]}"],
    ),
    ("counts-empty-list", "id: icebergs-sighted\ncounts: {en: []}\n", ["rule.yaml:2:14: CC010 'counts' is empty"]),
    (
        "counts-unknown",
        "id: icebergs-sighted\ncounts: artilery-round\n",
        ["rule.yaml:2:9: CC014 there is no concept 'artilery-round' (did you mean 'artillery-round'?)"],
    ),
    (
        "counts-far-from-anything",
        "id: icebergs-sighted\ncounts: zzzqqq\n",
        ["rule.yaml:2:9: CC014 there is no concept 'zzzqqq'"],
    ),
    (
        "action-unknown",
        "id: icebergs-sighted\ncounts: house\naction: destory\n",
        ["rule.yaml:3:9: CC014 there is no action 'destory' (did you mean 'destroy'?)"],
    ),
    (
        "unit-unknown",
        _RULE + "unit: kilometer\n",
        ["rule.yaml:4:7: CC014 there is no unit 'kilometer' (did you mean 'kilometre'?)"],
    ),
    (
        "population-unknown",
        _RULE + "population: civilian\n",
        ["rule.yaml:4:13: CC014 there is no population 'civilian' (did you mean 'civilians'?)"],
    ),
    (
        "party-unknown",
        _RULE + "parties: [rusia]\n",
        ["rule.yaml:4:11: CC014 there is no party 'rusia' (did you mean 'russia'?)"],
    ),
    (
        "language-unknown",
        "id: icebergs-sighted\ncounts: {xx: [iceberg]}\n",
        ["rule.yaml:2:10: CC014 there is no language 'xx' (one of en, id, ms)"],
    ),
    (
        "language-no-code",
        "id: icebergs-sighted\ncounts: {English: [iceberg]}\n",
        [
            "rule.yaml:2:10: CC013 'English' cannot be a name here (write a language code such as id or en, or a name in small letters and hyphens)"
        ],
    ),
    (
        "kind-unknown",
        _RULE + "compare: {kind: cumulativ}\n",
        ["rule.yaml:4:17: CC013 'cumulativ' is no value for 'kind' (did you mean 'cumulative'?)"],
    ),
    (
        "tolerance-no-number",
        _RULE + "compare: {tolerance: five percent}\n",
        ["rule.yaml:4:22: CC013 'five percent' is no value for 'tolerance' (write 5% or 0.05)"],
    ),
    (
        "tolerance-too-wide",
        _RULE + "compare: {tolerance: 150%}\n",
        ["rule.yaml:4:22: CC013 '150%' is wider than the figure itself"],
    ),
    (
        "horizon-no-unit",
        _RULE + 'compare: {horizon: "30"}\n',
        [
            "rule.yaml:4:20: CC013 '30' is no value for 'horizon' (write a number and hour, day, week, month or year: 30 days)"
        ],
    ),
    (
        "severity-two",
        _RULE + "compare: {severity: [1.1, 1.5]}\n",
        ["rule.yaml:4:21: CC013 'severity' has 2 values (write three ratios: [1.1, 1.5, 3])"],
    ),
    (
        "severity-falls",
        _RULE + "compare: {severity: [3, 1.5, 1.1]}\n",
        ["rule.yaml:4:21: CC013 the ratios of 'severity' must rise"],
    ),
    ("plausible-backwards", _RULE + "plausible: 100..1\n", ["rule.yaml:4:12: CC013 '100..1' runs backwards"]),
    (
        "plausible-words",
        _RULE + "plausible: any\n",
        ["rule.yaml:4:12: CC013 'any' is no value for 'plausible' (write 0..100000, 0.. or ..100)"],
    ),
    (
        "disabled-yes",
        _RULE + "disabled: yes\n",
        ["rule.yaml:4:11: CC013 'yes' is no value for 'disabled' (one of true, false)"],
    ),
    (
        "regex-look-behind",
        _RULE + "regex: {en: ['(?<=sighted )(?P<number>[0-9]+)']}\n",
        [
            "rule.yaml:4:14: CC016 RE2 has no look-behind ('(?<=') (match the words around it and name the number with (?P<number>...))"
        ],
    ),
    (
        "regex-look-ahead",
        _RULE + "regex: {en: ['(?P<number>[0-9]+)(?= icebergs)']}\n",
        [
            "rule.yaml:4:14: CC016 RE2 has no look-ahead ('(?=') (match the words around it and name the number with (?P<number>...))"
        ],
    ),
    (
        "regex-back-reference",
        _RULE + "regex: {en: ['(?P<number>[0-9]+) \\1']}\n",
        ["rule.yaml:4:14: CC016 RE2 has no back-references (write the words out)"],
    ),
    (
        "regex-no-number",
        _RULE + "regex: {en: ['[0-9]+ icebergs']}\n",
        [
            "rule.yaml:4:14: CC016 the pattern has no group named 'number' (write (?P<number>[0-9.,]+) where the number stands)"
        ],
    ),
    (
        "regex-unclosed",
        _RULE + "regex: {en: ['(?P<number>[0-9]+ icebergs']}\n",
        ["rule.yaml:4:14: CC016 not a pattern: missing ): (?P<number>[0-9]+ icebergs"],
    ),
    (
        "regex-empty",
        _RULE + "regex: {en: ['(?P<number>[0-9]*)']}\n",
        [
            "rule.yaml:4:14: CC016 the pattern matches nothing at all, so it matches everywhere (ask for at least one letter)"
        ],
    ),
    (
        "regex-too-many-repeats",
        _RULE + "regex: {en: ['(?P<number>[0-9]{1,2000})']}\n",
        ["rule.yaml:4:14: CC016 not a pattern: invalid repetition size: {1,2000}"],
    ),
    (
        "pattern-no-number",
        _RULE + "patterns: {en: [[{LOWER: sighted}]]}\n",
        ["rule.yaml:4:17: CC017 0 tokens are the number (exactly one token is {number: true})"],
    ),
    (
        "pattern-star",
        _RULE + 'patterns: {en: [[{LOWER: sighted}, {OP: "*", IS_ALPHA: true}, {number: true}]]}\n',
        ["rule.yaml:4:41: CC017 '*' is no repetition here (bounded ones only: ? ! {2} {0,6})"],
    ),
    (
        "pattern-regex",
        _RULE + 'patterns: {en: [[{LOWER: {REGEX: "(a+)+$"}}, {number: true}]]}\n',
        ["rule.yaml:4:34: CC017 'REGEX' is not allowed in a token (use 'regex:' of the rule for regular expressions)"],
    ),
    (
        "pattern-unknown-attribute",
        _RULE + "patterns: {en: [[{LOWR: sighted}, {number: true}]]}\n",
        ["rule.yaml:4:25: CC017 unknown key 'LOWR' (did you mean 'LOWER'?)"],
    ),
    (
        "pattern-empty-token",
        _RULE + "patterns: {en: [[{}, {number: true}]]}\n",
        ["rule.yaml:4:18: CC017 an empty token matches every word (say at least one thing about it)"],
    ),
    (
        "example-without-expectation",
        _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs."}\n',
        ["rule.yaml:5:5: CC018 an example needs one of 'claim', 'claims', 'none'; here is none of them"],
    ),
    (
        "example-with-two",
        _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: "40", none: no}\n',
        ["rule.yaml:5:5: CC018 an example needs one of 'claim', 'claims', 'none'; here is 'claim' and 'none'"],
    ),
    (
        "example-without-text",
        _RULE + 'examples:\n  - {lang: en, claim: "40"}\n',
        ["rule.yaml:5:5: CC010 missing key 'text'"],
    ),
    (
        "example-bad-quantity",
        _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: about 40}\n',
        [
            "rule.yaml:5:59: CC018 'about 40' is not a quantity; write 728, ~11000, 25000..30000, 100.., >10000, ..500 or <500"
        ],
    ),
    (
        "example-backwards",
        _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 to 30 icebergs.", claim: "40..30"}\n',
        ["rule.yaml:5:65: CC018 '40..30' runs backwards: the smaller end comes first"],
    ),
    (
        "example-unknown-language",
        _RULE + 'examples:\n  - {lang: fr, text: "On a vu 40 icebergs.", claim: "40"}\n',
        ["rule.yaml:5:12: CC014 there is no language 'fr'"],
    ),
    (
        "example-bad-flow",
        _RULE
        + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: {quantity: "40", flow: planned}}\n',
        ["rule.yaml:5:82: CC013 'planned' is no value for 'flow' (did you mean 'plan'?)"],
    ),
    (
        "example-bad-date",
        _RULE + 'examples:\n  - {lang: en, text: "Crews sighted 40 icebergs.", claim: "40", published: 12 July}\n',
        ["rule.yaml:5:76: CC013 '12 July' is no value for 'published' (write 2025-07-12)"],
    ),
    (
        "examples-a-text",
        _RULE + "examples: none yet\n",
        ["rule.yaml:4:11: CC011 'examples' is a text, and should be a list"],
    ),
    (
        "newer-schema",
        _RULE + "schema: claimcheck/rules@2\n",
        [
            "rule.yaml:4:9: CC019 written for claimcheck/rules@2, and this version reads claimcheck/rules@1 (update claimcheck, or the file)"
        ],
    ),
    (
        "other-schema",
        _RULE + "schema: sigma@1\n",
        [
            "rule.yaml:4:9: CC019 schema 'sigma@1' is not known; this version reads claimcheck/rules@1 (update claimcheck, or the file)"
        ],
    ),
    (
        "id-taken",
        "id: people-killed\ncounts: person\n",
        [
            "rule.yaml:1:5: CC015 'people-killed' is defined twice (first in rules/measures/casualties/people-killed.yaml; to change that one write 'extends: people-killed')"
        ],
    ),
    (
        "word-taken",
        "id: icebergs-sighted\ncounts: {en: [iceberg, house]}\n",
        ["rule.yaml:2:24: CC015 'house' already names 'house' (write 'counts: house', or leave the word out)"],
    ),
    (
        "extends-nothing",
        "id: icebergs-sighted\nextends: people-kiled\n",
        ["rule.yaml:2:10: CC014 no rule named 'people-kiled' to extend (did you mean 'people-killed'?)"],
    ),
    (
        "too-long-word",
        "id: icebergs-sighted\ncounts: {en: [" + "x" * 81 + "]}\n",
        ["rule.yaml:2:15: CC013 'counts' is longer than 80 characters"],
    ),
    ("no-id", "counts: house\naction: destroy\n", ["rule.yaml:1:1: CC010 missing key 'id'"]),
    (
        "concept-circle",
        "concepts:\n  ice: {terms: {en: [ice floe]}, broader: snow}\n  snow: {terms: {en: [snow drift]}, broader: ice}\n",
        ["rule.yaml:2:43: CC020 'ice' is broader than itself", "rule.yaml:3:46: CC020 'snow' is broader than itself"],
    ),
    (
        "concept-broader-unknown",
        "concepts:\n  ice: {terms: {en: [ice floe]}, broader: wheather}\n",
        ["rule.yaml:2:43: CC014 there is no concept 'wheather' (did you mean 'water'?)"],
    ),
    (
        "concept-id-taken",
        "concepts:\n  house: {terms: {en: [igloo]}}\n",
        [
            "rule.yaml:2:3: CC015 'house' is defined twice (first in rules/concepts/places.yaml; to change that one write 'extends: house')"
        ],
    ),
    (
        "action-word-taken",
        "actions:\n  wipe: {triggers: {en: [killed]}}\n",
        [
            "rule.yaml:2:3: CC015 'killed' already names the action 'kill' (leave it out of one, or say with 'of' which things one of them is said of)"
        ],
    ),
    (
        "action-unknown-key",
        "actions:\n  wipe: {verb: {en: [wipe]}}\n",
        ["rule.yaml:2:10: CC012 unknown key 'verb' (did you mean 'verbs'?)"],
    ),
    (
        "action-of-unknown",
        "actions:\n  wipe: {triggers: {en: [wiped]}, of: [tabel]}\n",
        ["rule.yaml:2:40: CC014 there is no concept 'tabel'"],
    ),
]
