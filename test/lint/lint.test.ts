import { describe, expect, it } from 'vitest';
import { fixUntilStill, pickEdits } from '../../server/src/lint/apply-fixes.ts';
import { closest } from '../../server/src/lint/closest.ts';
import { filesVerdict } from '../../server/src/lint/files-verdict.ts';
import { type LintResult, lint } from '../../server/src/lint/lint.ts';
import { defaultSettings, layOver, type Settings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { ruleOf, wordRule } from './invented-rules.ts';

/** Lints a text under a layer of settings. */
function linted(text: string, rules: readonly Rule[], layer: unknown = {}): LintResult {
  return lint(readReport(text), rules, layOver(defaultSettings, layer, rules).settings);
}

/** The findings as `id severity at text`. */
function shown(text: string, rules: readonly Rule[], layer: unknown = {}): string[] {
  return linted(text, rules, layer).findings.map(
    ({ ruleId, severity, span }) => `${ruleId} ${severity} ${text.slice(span.start, span.end)}`,
  );
}

describe('the engine', () => {
  it('stamps what a rule yields with id, severity and authority', () => {
    expect(linted('A foo.', [wordRule('foo')]).findings).toEqual([
      {
        ruleId: 'style/foo',
        severity: 'warning',
        message: '`foo` stands here',
        span: { start: 2, end: 5 },
        cites: ['care:1'],
        related: [],
        fixes: [],
      },
    ]);
  });

  it('makes fixes that are given as a function when they are asked for, and once', () => {
    let made = 0;
    const late = ruleOf('style/late', function* () {
      yield {
        span: { start: 0, end: 1 },
        message: '',
        fixes: () => [{ title: `made ${++made}`, safety: 'safe', edits: [] }],
      };
    });
    const [finding] = linted('A foo.', [late]).findings;
    expect(made).toBe(0);
    expect([finding?.fixes[0]?.title, finding?.fixes[0]?.title]).toEqual(['made 1', 'made 1']);
  });

  it('sorts by place, then the wider last, then by weight, then by id', () => {
    const at = (id: Rule['id'], start: number, end: number, severity: Rule['severity']): Rule => ({
      ...ruleOf(id, function* () {
        yield { span: { start, end }, message: '' };
      }),
      severity,
    });
    const rules = [
      at('style/late', 4, 5, 'error'),
      at('style/wide', 1, 4, 'error'),
      at('style/light', 1, 2, 'info'),
      at('style/b', 1, 2, 'warning'),
      at('style/a', 1, 2, 'warning'),
    ];
    const ids = linted('abcdef', rules).findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(['style/a', 'style/b', 'style/light', 'style/wide', 'style/late']);
  });

  it('survives a rule that throws, keeps what it found before, and tells no text of the report', () => {
    const broken = ruleOf('style/broken', function* () {
      yield { span: { start: 0, end: 1 }, message: 'first' };
      throw new TypeError('the secret name of the patient');
    });
    const { findings, failures } = linted('A foo.', [broken, wordRule('foo')]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['style/broken', 'style/foo']);
    expect(failures).toEqual([{ ruleId: 'style/broken', error: 'TypeError' }]);
  });

  it('survives a rule that throws what is no error', () => {
    const broken = ruleOf('style/broken', () => {
      throw 'text';
    });
    expect(linted('A.', [broken]).failures).toEqual([{ ruleId: 'style/broken', error: 'unknown error' }]);
  });

  it('hands options over: the defaults, and what is set above them', () => {
    let seen: unknown;
    const asking = ruleOf(
      'style/asking',
      (_, { options }) => {
        seen = options;
        return [];
      },
      {
        strict: { type: 'boolean', default: true, description: '' },
        limit: { type: 'number', default: 3, description: '' },
      },
    );
    linted('A.', [asking]);
    expect(seen).toEqual({ strict: true, limit: 3 });
    linted('A.', [asking], { rules: { 'style/asking': ['info', { limit: 5 }] } });
    expect(seen).toEqual({ strict: true, limit: 5 });
  });

  it.each([
    ['nothing', {}, 'warning'],
    ['a severity', { rules: { 'style/foo': 'error' } }, 'error'],
    ['hint', { rules: { 'style/foo': 'hint' } }, 'hint'],
  ])('severity where %s is set', (_, layer, severity) => {
    expect(shown('A foo.', [wordRule('foo')], layer)).toEqual([`style/foo ${severity} foo`]);
  });

  it('a problem may weigh otherwise than its rule, and settings weigh more than both', () => {
    const varied = ruleOf('style/varied', function* () {
      yield { span: { start: 0, end: 1 }, message: '', severity: 'error' };
    });
    expect(shown('A.', [varied])).toEqual(['style/varied error A']);
    expect(shown('A.', [varied], { rules: { 'style/varied': 'info' } })).toEqual(['style/varied info A']);
  });

  it('does not ask a rule that is off', () => {
    const broken = ruleOf('style/broken', () => {
      throw new Error();
    });
    expect(linted('A.', [broken], { rules: { 'style/broken': 'off' } }).failures).toEqual([]);
  });

  it.each([
    ['submission', 'error', true, 'error'],
    ['draft', 'error', true, 'info'],
    ['draft', 'warning', true, 'info'],
    ['draft', 'hint', true, 'hint'],
    ['draft', 'error', false, 'error'],
  ] as const)('stage %s, %s, absence %s: %s', (stage, severity, absence, expected) => {
    const rule = wordRule('foo', { severity, absence });
    expect(shown('A foo.', [rule], { stage })).toEqual([`style/foo ${expected} foo`]);
    expect(shown('A foo.', [{ ...rule, severity: 'info' }], { stage, rules: { 'style/foo': severity } })).toEqual([
      `style/foo ${expected} foo`,
    ]);
  });

  it('front matter of the report lies over the settings, and its faults go to the rules of `meta/`', () => {
    const meta = ruleOf('meta/settings', function* (_, { engine }) {
      yield* engine.settingFaults;
    });
    const text = '---\ncasewright:\n  stadge: draft\n  rules: {style/foo: error, style/fo: info}\n---\nA foo.';
    expect(shown(text, [meta, wordRule('foo')])).toEqual([
      'meta/settings warning stadge',
      'meta/settings warning style/fo',
      'style/foo error foo',
    ]);
  });

  it('tells what is not applicable, from settings, front matter and comments', () => {
    let seen: unknown;
    const asking = ruleOf('care/prognosis', (_, { notApplicable }) => {
      seen = Object.fromEntries(notApplicable);
      return [];
    });
    const text = [
      '---\ncasewright: {notApplicable: {timeline: one day}}\n---\n',
      '<!-- casewright-not-applicable care/prognosis -- benign -->\n',
    ].join('');
    linted(text, [asking], { notApplicable: { 'care/history': 'a newborn' } });
    expect(seen).toEqual({ history: 'a newborn', timeline: 'one day', prognosis: 'benign' });
  });
});

describe('suppression comments', () => {
  const foo = wordRule('foo');
  const bar = wordRule('bar');
  const unused = ruleOf('meta/unused-suppression', function* (_, { engine }) {
    yield* engine.unusedSuppressions;
  });
  const faulty = ruleOf('meta/suppression', function* (_, { engine }) {
    yield* engine.suppressionFaults;
  });
  const rules = [unused, faulty, foo, bar];

  it.each<[string, string, readonly string[]]>([
    [
      'the next line',
      '<!-- casewright-disable-next-line style/foo -- x -->\n\nA foo.\nA foo.',
      ['style/foo warning foo'],
    ],
    ['the next line, whatever the rule', '<!-- casewright-disable-next-line -- x -->\n\nA foo bar.', []],
    [
      'the line itself is not the next',
      'A foo. <!-- casewright-disable-next-line style/foo -- x -->\n\nA foo.',
      ['style/foo warning foo'],
    ],
    ['another rule', '<!-- casewright-disable-next-line style/bar -- x -->\n\nA foo bar.', ['style/foo warning foo']],
    ['two rules', '<!-- casewright-disable-next-line style/bar, style/foo -- x -->\n\nA foo bar.', []],
    [
      'from here on',
      'A foo.\n\n<!-- casewright-disable style/foo -- x -->\n\nA foo.\n\nA foo.',
      ['style/foo warning foo'],
    ],
    [
      'up to where it is enabled',
      '<!-- casewright-disable style/foo -- x -->\n\nA foo.\n\n<!-- casewright-enable style/foo -->\n\nA foo.',
      ['style/foo warning foo'],
    ],
    [
      'enable of all',
      '<!-- casewright-disable style/foo -- x -->\n\nA foo.\n\n<!-- casewright-enable -->\n\nA foo.',
      ['style/foo warning foo'],
    ],
    [
      'enable of another',
      '<!-- casewright-disable style/foo -- x -->\n\n<!-- casewright-enable style/bar -->\n\nA foo.',
      [],
    ],
    ['in a paragraph', 'A <!-- casewright-disable style/foo -- x --> foo.', []],
    ['CRLF', '<!-- casewright-disable-next-line style/foo -- x -->\r\n\r\nA foo.\r\n', []],
    [
      'that silences nothing',
      '<!-- casewright-disable-next-line style/foo -- x -->\n\nA.',
      ['meta/unused-suppression warning style/foo'],
    ],
    [
      'of which one rule silences nothing',
      '<!-- casewright-disable style/foo style/bar -- x -->\n\nA foo.',
      ['meta/unused-suppression warning style/bar'],
    ],
    [
      'that silences nothing of any rule',
      '<!-- casewright-disable -- x -->\n\nA.',
      ['meta/unused-suppression warning <!-- casewright-disable -- x -->'],
    ],
    [
      'twice over the same',
      '<!-- casewright-disable style/foo -- x -->\n<!-- casewright-disable-next-line style/foo -- x -->\nA foo.',
      [],
    ],
    [
      'without a reason',
      '<!-- casewright-disable style/foo -->\n\nA foo.',
      ['meta/suppression warning <!-- casewright-disable style/foo -->'],
    ],
    [
      'of a rule that is not known',
      '<!-- casewright-disable style/fooo -- x -->\n\nA.',
      ['meta/suppression warning style/fooo'],
    ],
    [
      'that is misspelt',
      '<!-- casewright-disabel style/foo -- x -->\n\nA.',
      ['meta/suppression warning <!-- casewright-disabel style/foo -- x -->'],
    ],
    ['in code', '```\n<!-- casewright-disable style/foo -- x -->\n```\n\nA foo.', ['style/foo warning foo']],
    [
      'that is not closed',
      '<!-- casewright-disable style/foo -- x\n\nA foo.',
      ['meta/unused-suppression warning style/foo', 'style/foo warning foo'],
    ],
    ['of a rule of meta', '<!-- casewright-disable meta/suppression -- x -->\n\n<!-- casewright-disabel -->', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text, rules)).toEqual(expected);
  });

  it('a rule that is off leaves no suppression unused', () => {
    const text = '<!-- casewright-disable style/foo -- x -->\n\nA foo.';
    expect(shown(text, rules, { rules: { 'style/foo': 'off' } })).toEqual([]);
  });

  it('messages say what to do', () => {
    const text =
      '<!-- casewright-disabel style/foo -->\n<!-- casewright-disable style/fooo -->\n<!-- casewright-disable style/bar -- x -->';
    expect(linted(text, rules).findings.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "\`casewright-disabel\` is no comment that is known; did you mean \`casewright-disable\`?",
        "No reason is given; add \` -- \` and the reason, for who reads this next",
        "\`style/fooo\` is no rule that is known; did you mean \`style/foo\`?",
        "\`style/bar\` has no finding here that this comment could silence",
      ]
    `);
  });

  it('very many are no burden', () => {
    const text = '<!-- casewright-disable-next-line style/foo -- x -->\n\nA foo.\n\n'.repeat(20_000);
    expect(shown(text, rules)).toEqual([]);
  });
});

describe('fixes', () => {
  const still = (text: string, rules: readonly Rule[]): { text: string; rounds: number } =>
    fixUntilStill(text, (current) => linted(current, rules).findings);

  it('are applied until nothing is left', () => {
    const rules = [wordRule('one', { becomes: 'two' }), wordRule('two', { becomes: 'three' })];
    expect(still('A one and a two.', rules)).toEqual({ text: 'A three and a three.', rounds: 2 });
  });

  it('of two rules that undo each other end, and at the same text again', () => {
    const rules = [
      wordRule('one', { becomes: 'two' }),
      wordRule('two', { becomes: 'one' }),
      wordRule('x', { becomes: 'y' }),
    ];
    const first = still('A one x.', rules);
    expect(first.text).toMatch(/^A (?:one|two) y\.$/);
    expect(still(first.text, rules).text).toBe(first.text);
  });

  it('of a rule that never ends, end', () => {
    const growing = ruleOf('style/growing', function* () {
      yield {
        span: { start: 0, end: 0 },
        message: '',
        fixes: [{ title: 'Add', safety: 'safe', edits: [{ span: { start: 0, end: 0 }, newText: 'x' }] }],
      };
    });
    expect(still('A.', [growing])).toEqual({ text: `${'x'.repeat(10)}A.`, rounds: 10 });
  });

  it('that touch each other wait for the next round', () => {
    const edit = (start: number, end: number, newText: string): Rule =>
      ruleOf(`style/e${start}-${end}`, function* (report) {
        if (report.text !== 'abcdef') return;
        const edits = [{ span: { start, end }, newText }];
        yield { span: { start, end }, message: '', fixes: [{ title: 'Do', safety: 'safe', edits }] };
      });
    const { findings } = linted('abcdef', [edit(0, 2, 'X'), edit(1, 3, 'Y'), edit(2, 2, 'Z'), edit(4, 5, 'W')]);
    expect(pickEdits(findings).map(({ newText }) => newText)).toEqual(['X', 'W']);
    const without = linted('abcdef', [edit(0, 2, ''), edit(2, 4, ''), edit(3, 5, ''), edit(4, 4, 'Z')]);
    expect(applyEdits('abcdef', pickEdits(without.findings)), 'deletions side by side do not wait').toBe('ef');
  });

  it('that are the same are applied once', () => {
    const same = (name: string): Rule =>
      ruleOf(`style/${name}`, function* () {
        const edits = [{ span: { start: 1, end: 1 }, newText: '!' }];
        yield { span: { start: 0, end: 1 }, message: '', fixes: [{ title: 'Do', safety: 'safe', edits }] };
      });
    expect(applyEdits('ab', pickEdits(linted('ab', [same('a'), same('b')]).findings))).toBe('a!b');
  });

  it('that are suggestions are left to a person', () => {
    const suggesting = ruleOf('style/suggesting', function* () {
      const edits = [{ span: { start: 0, end: 1 }, newText: 'B' }];
      yield { span: { start: 0, end: 1 }, message: '', fixes: [{ title: 'Do', safety: 'suggestion', edits }] };
    });
    expect(still('A.', [suggesting])).toEqual({ text: 'A.', rounds: 0 });
  });

  it('edits may come in any order', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'E' },
      { span: { start: 0, end: 1 }, newText: '' },
      { span: { start: 2, end: 2 }, newText: '-' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('b-cdEf');
  });
});

describe('layers of settings', () => {
  const rules = [
    ruleOf('style/foo', () => [], {
      strict: { type: 'boolean', default: true, description: '' },
      words: { type: 'strings', default: [], description: '' },
      limit: { type: 'number', default: 1, minimum: 0, description: '' },
    }),
    ruleOf('care/own', () => []),
  ];
  const over = (...layers: readonly unknown[]): Settings =>
    layers.reduce<Settings>((below, layer) => layOver(below, layer, rules).settings, defaultSettings);

  it.each([[undefined], [null], [{}]])('%j changes nothing and is no fault', (layer) => {
    expect(layOver(defaultSettings, layer, rules)).toEqual({ settings: defaultSettings, faults: [] });
  });

  it('a later layer says more than an earlier one, key by key and option by option', () => {
    const settings = over(
      {
        stage: 'draft',
        language: 'es',
        files: ['a'],
        rules: { 'style/foo': ['info', { strict: false }] },
        notApplicable: { prognosis: 'x' },
      },
      {
        stage: 'submission',
        files: ['b'],
        rules: { 'style/foo': ['error', { limit: 2 }] },
        notApplicable: { own: 'y' },
      },
    );
    expect(settings).toEqual({
      ...defaultSettings,
      language: 'es',
      files: ['b'],
      rules: new Map([['style/foo', { severity: 'error', options: { strict: false, limit: 2 } }]]),
      notApplicable: new Map([
        ['prognosis', 'x'],
        ['own', 'y'],
      ]),
    });
  });

  it.each([
    [[], [''], 'value'],
    ['draft', [''], 'value'],
    [{ stadge: 1 }, ['stadge'], 'key'],
    [{ stage: null }, ['stage'], 'value'],
    [{ stage: ['draft'] }, ['stage'], 'value'],
    [{ files: 'a' }, ['files'], 'value'],
    [{ rules: null }, ['rules'], 'value'],
    [{ rules: { 'style/fo': 'off' } }, ['rules.style/fo'], 'key'],
    [{ rules: { 'style/foo': 5 } }, ['rules.style/foo'], 'value'],
    [{ rules: { 'style/foo': [] } }, ['rules.style/foo'], 'value'],
    [{ rules: { 'style/foo': ['off', []] } }, ['rules.style/foo.1'], 'value'],
    [{ rules: { 'style/foo': ['off', { strct: 1 }] } }, ['rules.style/foo.1.strct'], 'key'],
    [{ rules: { 'style/foo': ['off', { strict: 1 }] } }, ['rules.style/foo.1.strict'], 'value'],
    [{ rules: { 'style/foo': ['off', { limit: -1 }] } }, ['rules.style/foo.1.limit'], 'value'],
    [{ rules: { 'style/foo': ['off', { words: [1] }] } }, ['rules.style/foo.1.words'], 'value'],
    [{ rules: { 'style/foo': ['off', { toString: 1 }] } }, ['rules.style/foo.1.toString'], 'key'],
    [{ notApplicable: [] }, ['notApplicable'], 'value'],
    [{ notApplicable: { nonsense: 'x' } }, ['notApplicable.nonsense'], 'key'],
    [{ notApplicable: { '8d': ' ' } }, ['notApplicable.8d'], 'value'],
    [{ a: 1, stage: 5, files: 1, profile: 'x' }, ['a', 'profile', 'stage', 'files'], 'mixed'],
  ])('%j has faults at %j', (layer, places, part) => {
    const { faults } = layOver(defaultSettings, layer, rules);
    expect(faults.map(({ path }) => path.join('.'))).toEqual(places);
    if (part !== 'mixed') expect(faults.map((fault) => fault.part)).toEqual(places.map(() => part));
  });

  it('an editor may keep the address of the schema in it', () => {
    expect(layOver(defaultSettings, { $schema: 'x' }, rules).faults).toEqual([]);
  });
});

describe('what `files` says of a file', () => {
  it.each([
    [[], 'a.md', 'unsaid'],
    [['reports/**'], 'reports/a.md', 'in'],
    [['reports/**'], 'a.md', 'out'],
    [['!drafts/**'], 'drafts/a.md', 'out'],
    [['!drafts/**'], 'a.md', 'unsaid'],
    [['**/*.md', '!**/README.md'], 'x/README.md', 'out'],
    [['**/*.md', '!x/**', 'x/a.md'], 'x/a.md', 'in'],
  ])('%j, %s: %s', (patterns, path, verdict) => {
    expect(filesVerdict(patterns, path)).toBe(verdict);
  });
});

describe('the name that is meant', () => {
  it.each([
    ['stadge', 'stage'],
    ['Stage', 'stage'],
    ['profil', 'profile'],
    ['nothing-like-it', undefined],
    ['', undefined],
  ])('%s: %s', (name, known) => {
    expect(closest(name, ['profile', 'stage', 'language'])).toBe(known);
  });
});
