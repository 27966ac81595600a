import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly patterns?: readonly Pattern[];
}

interface Grammar extends Pattern {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly repository: Readonly<Record<string, Pattern>>;
}

const grammar = JSON.parse(
  readFileSync(new URL('../../syntaxes/casewright.injection.tmLanguage.json', import.meta.url), 'utf8'),
) as Grammar;

/** The pattern and all patterns in it, in their order. */
function flat(pattern: Pattern): Pattern[] {
  const inner = (pattern.patterns ?? []).flatMap((each) =>
    flat(each.include ? (grammar.repository[each.include.slice(1)] ?? {}) : each),
  );
  return [pattern, ...inner];
}

const patterns = flat(grammar);
const expressions = patterns
  .flatMap(({ match, begin, end }) => [match, begin, end])
  .filter((each) => each !== undefined);

/** What the grammar colours in a line of prose: the first pattern that matches at the earliest place, as TextMate does. */
function coloured(line: string): string[] {
  const found: string[] = [];
  const top = (grammar.patterns ?? []).flatMap((each) => flat(grammar.repository[each.include?.slice(1) ?? ''] ?? {}));
  const outer = top.filter(({ match, begin }) => match !== undefined || begin?.includes('<!--'));
  let at = 0;
  while (at < line.length) {
    const hits = outer.flatMap((pattern) => {
      const source = pattern.match ?? `${pattern.begin}.*?${pattern.end}`;
      const expression = new RegExp(source, 'g');
      expression.lastIndex = at;
      const hit = expression.exec(line);
      return hit ? [{ hit, name: pattern.name ?? '' }] : [];
    });
    const first = hits.reduce<(typeof hits)[number] | undefined>(
      (best, each) => (best === undefined || each.hit.index < best.hit.index ? each : best),
      undefined,
    );
    if (!first) return found;
    found.push(`${kindOf(first.name)}: ${first.hit[0].trim()}`);
    at = first.hit.index + Math.max(first.hit[0].length, 1);
  }
  return found;
}

function kindOf(name: string): string {
  const kinds = {
    citation: 'citation',
    'laboratory-value': 'lab',
    dose: 'dose',
    placeholder: 'blank',
    comment: 'directive',
  };
  return Object.entries(kinds).find(([word]) => name.includes(word))?.[1] ?? name;
}

describe('the injection grammar', () => {
  it('goes into Markdown, but not into code, front matter, links, tags or comments', () => {
    expect(grammar.injectionSelector).toMatch(/^L:text\.html\.markdown( -[\w.]+)+$/);
    for (const scope of [
      'markup.fenced_code',
      'markup.inline.raw',
      'meta.embedded',
      'meta.link',
      'meta.image',
      'comment',
    ])
      expect(grammar.injectionSelector).toContain(` -${scope}`);
  });

  it('is the grammar that the manifest contributes', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest.contributes.grammars).toEqual([
      {
        scopeName: grammar.scopeName,
        path: './syntaxes/casewright.injection.tmLanguage.json',
        injectTo: ['text.html.markdown'],
      },
    ]);
  });

  it('resolves every include', () => {
    for (const { include } of patterns.flatMap((pattern) => pattern.patterns ?? []))
      if (include) expect(grammar.repository).toHaveProperty(include.slice(1));
  });

  // The patterns keep to what Oniguruma and JavaScript both know, so that this test reads them as the editor does.
  it.each(expressions)(
    '%s compiles, and no line makes it slow',
    (source) => {
      expect(source).not.toMatch(/\(\?[imx>]|\\[AGhHKRX]|[*+?}]\+/);
      // The proof takes seconds, and on a busy machine longer than recheck waits by itself.
      expect(checkSync(source, 'g', { timeout: 100_000 }).status).toBe('safe');
    },
    120_000,
  );

  it.each([
    ['Reported before [1].', ['citation: [1]']],
    [
      'Reported before[1,3–5], again [2; 4] and [10-12]: so.',
      ['citation: [1,3–5]', 'citation: [2; 4]', 'citation: [10-12]'],
    ],
    ['Follow [1](https://example.org), [1][ref] or ![1](a.png).', []],
    ['[1]: https://example.org and https://example.org/[1]/page', []],
    [
      'As [@hill1965] and [see @riley2017, p. 3; -@care] say.',
      ['citation: [@hill1965]', 'citation: [see @riley2017, p. 3; -@care]'],
    ],
    ['Mail [ada@example.org].', []],
    ['Seen before.^1,2^ And.<sup>3–5</sup>', ['citation: ^1,2^', 'citation: <sup>3–5</sup>']],
    ['An area of 12 cm^2^, 3 mm<sup>2</sup> and 2^3^.', []],
    ['Sodium was 116 mmol/L (135–145 mmol/L).', ['lab: 116 mmol/L', 'lab: 135–145 mmol/L']],
    [
      'Troponin < 0.04 ng/mL, TSH 2.1 mIU/L, eGFR 88 mL/min/1.73 m²',
      ['lab: < 0.04 ng/mL', 'lab: 2.1 mIU/L', 'lab: 88 mL/min/1.73 m²'],
    ],
    [
      'Platelets 231 ×10⁹/L, 4.2 x 10^6/µL, 4 × 10<sup>9</sup>/L, 12,400 /µL',
      ['lab: 231 ×10⁹/L', 'lab: 4.2 x 10^6/µL', 'lab: 4 × 10<sup>9</sup>/L', 'lab: 12,400 /µL'],
    ],
    ['Blood pressure 138/78 mmHg, MCV 88 fL', ['lab: 138/78 mmHg', 'lab: 88 fL']],
    [
      'She took 2.5 mg daily, then 10 mg/kg/day and 10,000 units.',
      ['dose: 2.5 mg', 'dose: 10 mg/kg/day', 'dose: 10,000 units'],
    ],
    ['Indapamide 2.5 mg/dL is no dose, 24 hours, 5 days, 61 kg and 50% are none.', ['lab: 2.5 mg/dL']],
    [
      'He had [Describe the complaint] and [insert value].',
      ['blank: [Describe the complaint]', 'blank: [insert value]'],
    ],
    ['A [Describe it](x.md) link, [Internet] and [sic].', []],
    ['TODO: write this, lorem ipsum, but TODOS stays.', ['blank: TODO', 'blank: lorem ipsum']],
    [
      '<!-- casewright-disable care/timeline -- short -->',
      ['directive: <!-- casewright-disable care/timeline -- short -->'],
    ],
    ['<!-- casewright-disabled --> <!-- an ordinary comment -->', []],
  ])('%s', (line, expected) => {
    expect(coloured(line)).toEqual(expected);
  });
});
