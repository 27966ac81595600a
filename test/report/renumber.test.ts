import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '../../server/src/report/citations.ts';
import { references } from '../../server/src/report/references.ts';
import { merged, type Renumbering, renumberEdits, withoutEntries } from '../../server/src/report/renumber.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';

const works = [
  'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.',
  'Fenn OA, Reed BB. Straw and skin. J Farm Med. 2012;5:1-3.',
  'Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.',
  'Reed BB. Chaff and cough. J Farm Med. 2015;8:21-9.',
  'Moss TA, Hay CD. Oat baths. J Farm Med. 2016;9:30-4.',
  'Fenn OA. Rye and rash. J Farm Med. 2017;10:5-8.',
  'Hay CD. The hand in harvest. J Farm Med. 2018;11:7-9.',
] as const;

function applied(text: string, { edits, refused }: Renumbering): string {
  if (!edits) throw new Error(refused);
  let at = 0;
  let out = '';
  for (const { span, newText } of edits) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}

function renumbered(text: string): string {
  return applied(text, renumberEdits(readReport(text)));
}

/** A discussion and a list of the works with these numbers (from 1) in this order, renumbered. */
function inShort(discussion: string, order: readonly number[], label = (n: number) => `${n}.`): string {
  const list = (all: readonly number[]): string => all.map((n, i) => `${label(i + 1)} ${works[n - 1]}`).join('\n');
  const text = `# A case of barley itch\n\n## Discussion\n\n${discussion}\n\n## References\n\n${list(order)}\n`;
  const after = renumbered(text);
  const [, body = '', entries = ''] = /## Discussion\n\n([\s\S]*)\n\n## References\n\n([\s\S]*)\n/.exec(after) ?? [];
  const numbers = entries.split('\n').map((line, i) => {
    expect(line.startsWith(`${label(i + 1)} `)).toBe(true);
    return works.findIndex((work) => line.endsWith(work)) + 1;
  });
  return `${body} | ${numbers.join(' ')}`;
}

describe('renumbering by first appearance', () => {
  it.each([
    ['It itches [2] and heals [1].', [1, 2], 'It itches [1] and heals [2]. | 2 1'],
    ['It itches [1] and heals [2].', [1, 2], 'It itches [1] and heals [2]. | 1 2'],
    ['It itches [3].', [1, 2, 3], 'It itches [1]. | 3 1 2'],
    ['It itches [2,4].', [1, 2, 3, 4], 'It itches [1,2]. | 2 4 1 3'],
    ['It itches [3]; it heals [1, 3].', [1, 2, 3], 'It itches [1]; it heals [1, 2]. | 3 1 2'],
    ['It itches [2]; it heals [1-3].', [1, 2, 3], 'It itches [1]; it heals [1-3]. | 2 1 3'],
    ['It itches [4]; it heals [1–3].', [1, 2, 3, 4], 'It itches [1]; it heals [2–4]. | 4 1 2 3'],
    [
      'It itches [4], [2] and [5]; it heals [1–3].',
      [1, 2, 3, 4, 5],
      'It itches [1], [2] and [3]; it heals [2,4,5]. | 4 2 5 1 3',
    ],
    [
      'It itches [4]; it heals [1-3]; oats [4, 5].',
      [1, 2, 3, 4, 5],
      'It itches [1]; it heals [2-4]; oats [1, 5]. | 4 1 2 3 5',
    ],
    [
      'It itches [5]; it heals [1-3]; oats [1,4,5].',
      [1, 2, 3, 4, 5],
      'It itches [1]; it heals [2-4]; oats [1,2,5]. | 5 1 2 3 4',
    ],
    ['It itches [5]; it heals [1,2,3].', [1, 2, 3, 4, 5], 'It itches [1]; it heals [2,3,4]. | 5 1 2 3 4'],
    [
      'It itches.<sup>2</sup> It heals.<sup>1,3</sup>',
      [1, 2, 3],
      'It itches.<sup>1</sup> It heals.<sup>2,3</sup> | 2 1 3',
    ],
    ['It itches.^2^ It heals.^1,3^', [1, 2, 3], 'It itches.^1^ It heals.^2,3^ | 2 1 3'],
    ['It itches.² It heals.¹,³', [1, 2, 3], 'It itches.¹ It heals.²,³ | 2 1 3'],
    ['It itches.⁴ It heals.¹⁻³', [1, 2, 3, 4], 'It itches.¹ It heals.²⁻⁴ | 4 1 2 3'],
    ['It itches (2). It heals (1, 3).', [1, 2, 3], 'It itches (1). It heals (2, 3). | 2 1 3'],
    ['It itches \\[2\\]. It heals \\[1\\].', [1, 2], 'It itches \\[1\\]. It heals \\[2\\]. | 2 1'],
    ['It itches [[2]](#ref-2). It heals [1].', [1, 2], 'It itches [[1]](#ref-2). It heals [2]. | 2 1'],
    ['It itches [2](#ref-2). It heals [1](#ref-1).', [1, 2], 'It itches [1](#ref-2). It heals [2](#ref-1). | 2 1'],
    ['It itches [2][1].', [1, 2], 'It itches [1][2]. | 2 1'],
    ['It itches [2] to 3 [1] of 12 (5).', [1, 2], 'It itches [1] to 3 [2] of 12 (5). | 2 1'],
    ['It itches [2] and [9]. It heals [1].', [1, 2], 'It itches [1] and [9]. It heals [2]. | 2 1'],
    ['It itches [4]. It heals [1]-[3].', [1, 2, 3, 4], 'It itches [1]. It heals [2]-[4]. | 4 1 2 3'],
    ['It itches [3]. It heals [1 and 2].', [1, 2, 3], 'It itches [1]. It heals [2 and 3]. | 3 1 2'],
    [
      '| Sign | Source |\n| --- | --- |\n| Itch | [2] |\n\nIt heals [1].',
      [1, 2],
      '| Sign | Source |\n| --- | --- |\n| Itch | [1] |\n\nIt heals [2]. | 2 1',
    ],
    [
      '**Figure 1.** The itch, after [2].\n\nIt heals [1].',
      [1, 2],
      '**Figure 1.** The itch, after [1].\n\nIt heals [2]. | 2 1',
    ],
    [
      'It itches.[^a] It heals [1].\n\n[^a]: At night [2].',
      [1, 2],
      'It itches.[^a] It heals [2].\n\n[^a]: At night [1]. | 2 1',
    ],
    ['### The itch [2]\n\nIt heals [1].', [1, 2], '### The itch [1]\n\nIt heals [2]. | 2 1'],
  ])('%s', (text, order, expected) => {
    expect(inShort(text, order)).toBe(expected);
  });

  it('keeps the labels of every form', () => {
    for (const label of [(n: number) => `[${n}]`, (n: number) => `(${n})`, (n: number) => `${n})`]) {
      expect(inShort('It itches [2] and heals [1].', [1, 2], label)).toBe('It itches [1] and heals [2]. | 2 1');
    }
  });

  it('moves all lines of an entry, with the line endings of the file', () => {
    const text =
      '# A case\n\n## Discussion\n\nIt itches [2], it heals [1].\n\n## References\n\n1. Moss TA. *Barley itch*.\n   J Farm Med. 2011;4:12-5.\n\n<!-- to check -->\n\n2. Fenn OA. Straw. J Farm Med.\n   2012;5:1-3.';
    const after =
      '# A case\n\n## Discussion\n\nIt itches [1], it heals [2].\n\n## References\n\n1. Fenn OA. Straw. J Farm Med.\n   2012;5:1-3.\n\n<!-- to check -->\n\n2. Moss TA. *Barley itch*.\n   J Farm Med. 2011;4:12-5.';
    expect(renumbered(text)).toBe(after);
    expect(renumbered(text.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('leaves labels by which Markdown counts on itself', () => {
    const text = `# A case\n\n## Discussion\n\nIt itches [2].\n\n## References\n\n1. ${works[0]}\n1. ${works[1]}\n`;
    expect(renumbered(text)).toBe(
      `# A case\n\n## Discussion\n\nIt itches [1].\n\n## References\n\n1. ${works[1]}\n1. ${works[0]}\n`,
    );
  });

  it('is refused where a citation would come to lead elsewhere', () => {
    const list = `## References\n\n[1] ${works[0]}\n\n[2] ${works[1]}\n\n[4] ${works[2]}\n`;
    const report = (text: string): Report => readReport(`# A case\n\n## Discussion\n\n${text}\n\n${list}`);
    expect(renumberEdits(report('It itches [2], [3] and [1].')).refused).toBe(
      '`[3]` leads to no reference, and its number would come to name another',
    );
    expect(renumberEdits(report('It itches.')).refused).toBe('no citation by number was found');
    const quoted = readReport(
      `# A case\n\n## Discussion\n\nIt itches [2].\n\n## References\n\n> 1. ${works[0]}\n> 2. ${works[1]}\n`,
    );
    expect(renumberEdits(quoted).refused).toBe('the form of the list was not understood');
    const anchors = works.map((work, i) => `<a id="ref-${i + 1}"></a>[${i + 1}] ${work}`).join('\n\n');
    const linked = readReport(`# A case\n\n## Discussion\n\nIt itches [[2]](#ref-2).\n\n## References\n\n${anchors}\n`);
    expect(renumberEdits(linked).refused).toBe('the labels of the list are targets of links');
  });
});

describe('taking an entry out', () => {
  const text = (discussion: string): string =>
    `# A case\n\n## Discussion\n\n${discussion}\n\n## References\n\n1. ${works[0]}\n2. ${works[1]}\n3. ${works[2]}\n\n## Funding\n\nNone.\n`;
  const list = (...all: readonly string[]): string => all.map((work, i) => `${i + 1}. ${work}\n`).join('');

  it.each([0, 1, 2])('closes the gap: entry %i', (index) => {
    const cited = [1, 2, 3].filter((n) => n !== index + 1);
    const before = text(`It itches [${cited[0]}], it heals [${cited[1]}].`);
    const report = readReport(before);
    const left = works.slice(0, 3).filter((_, i) => i !== index);
    expect(applied(before, withoutEntries(report, [references(report)[index] ?? never()]))).toBe(
      `# A case\n\n## Discussion\n\nIt itches [1], it heals [2].\n\n## References\n\n${list(...left)}\n## Funding\n\nNone.\n`,
    );
  });

  it('is refused where it is cited', () => {
    const report = readReport(text('It itches [1].'));
    expect(withoutEntries(report, references(report).slice(0, 1)).refused).toBe('a citation leads to it');
  });

  it('lets the citations of a duplicate lead to the other', () => {
    const before = text('It itches [2,3], it heals [1-3].');
    const report = readReport(before);
    const [first, second] = references(report);
    expect(applied(before, merged(report, second ?? never(), first ?? never()))).toBe(
      `# A case\n\n## Discussion\n\nIt itches [1,2], it heals [1,2].\n\n## References\n\n${list(works[0], works[2])}\n## Funding\n\nNone.\n`,
    );
  });
});

function never(): never {
  throw new Error('no such entry');
}

/** How a generated report is written. */
interface Form {
  readonly label: (n: number) => string;
  readonly between: string;
  readonly marker: (numbers: string) => string;
  readonly comma: string;
  readonly dash: string | undefined;
  readonly ending: string;
  readonly body: 'line' | 'lines' | 'paragraphs';
  readonly citesAll: boolean;
}

const forms: fc.Arbitrary<Form> = fc.record({
  label: fc.constantFrom<Form['label']>(
    (n) => `${n}.`,
    (n) => `[${n}]`,
    (n) => `(${n})`,
    (n) => `${n})`,
    (n) => `- [${n}]`,
    (n) => `${n}. [${n}]`,
    () => '1.',
  ),
  between: fc.constantFrom('\n', '\n\n', '\n\n\n', '\n\n<!-- to check -->\n\n'),
  marker: fc.constantFrom<Form['marker']>(
    (n) => ` [${n}].`,
    (n) => `.<sup>${n}</sup>`,
    (n) => `.^${n}^`,
    (n) => ` (${n}).`,
    (n) => ` \\[${n}\\].`,
    (n) => ` [[${n}]](#ref).`,
  ),
  comma: fc.constantFrom(',', ', ', ';'),
  dash: fc.constantFrom('-', '–', undefined),
  ending: fc.constantFrom('\n', '\r\n'),
  body: fc.constantFrom('line', 'lines', 'paragraphs'),
  citesAll: fc.boolean(),
});

/** The n-th of many works, no two alike. */
function workOf(n: number): string {
  return `${works[n % works.length]?.replace('. J Farm', ` in ${n + 2} barns. J Farm`)}`;
}

const plans = fc.integer({ min: 1, max: 13 }).chain((count) =>
  fc.record({
    form: forms,
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, i) => i),
      { minLength: count },
    ),
    groups: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
);

/** `1,3-5` in the form. */
function written(numbers: readonly number[], { comma, dash }: Form): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const items: string[] = [];
  for (let i = 0; i < sorted.length; i++) {
    let j = i;
    while (sorted[j + 1] === (sorted[j] ?? 0) + 1) j++;
    if (dash !== undefined && j - i >= 2) {
      items.push(`${sorted[i]}${dash}${sorted[j]}`);
      i = j;
    } else items.push(String(sorted[i]));
  }
  return items.join(comma);
}

interface Plan {
  readonly form: Form;
  readonly order: readonly number[];
  readonly groups: readonly (readonly number[])[];
}

function generated({ form, order, groups }: Plan): string {
  const isList = !/^[[(]/.test(form.label(1));
  const entries = order.map((n, i) => {
    const label = form.label(i + 1);
    const indent = ' '.repeat(label.startsWith('-') ? 2 : label.search(/[.)]/) + 2);
    if (form.body === 'line') return `${label} ${workOf(n)}`;
    if (form.body === 'lines' || !isList) return `${label} ${workOf(n).replace('. J Farm', `.\n${indent}J Farm`)}`;
    return `${label} ${workOf(n)}\n\n${indent}Note ${n}.`;
  });
  const all = form.citesAll ? [...groups, order.map((_, i) => i + 1)] : groups;
  const sentences = all.map((numbers) => `It itches${form.marker(written(numbers, form))}`);
  return `# A case of barley itch\n\n## Discussion\n\n${sentences.join(' ')}\n\n## References\n\n${entries.join(form.between)}\n\n## Funding\n\nNone.\n`.replaceAll(
    '\n',
    form.ending,
  );
}

/** Each citation with the texts of the entries that it leads to, the order of their first appearance, and all else. */
function meaning(text: string): { led: string[]; first: number[]; rest: string } {
  const report = readReport(text);
  const all = citations(report);
  const spans = [...all.map(({ span }) => span), ...references(report).map(({ span }) => span)];
  let rest = '';
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)}⟦⟧`;
    at = end;
  }
  return {
    led: all.map(({ references: led }) =>
      led
        .map(({ reference }) => reference.plain.replace(/\s+/g, ' '))
        .sort()
        .join(' + '),
    ),
    first: [...new Set(all.flatMap(({ targets }) => targets.map(Number).sort((a, b) => a - b)))],
    rest: rest + text.slice(at),
  };
}

describe('of any report', () => {
  it('the numbers rise, each citation leads where it led, all else stays, and once is enough', () => {
    let renumberings = 0;
    fc.assert(
      fc.property(plans, (plan) => {
        const text = generated(plan);
        const before = meaning(text);
        fc.pre(before.led.length >= plan.groups.length); // a few raised or round numbers are not enough to cite
        expect(before.led.every((led) => led !== '')).toBe(true);
        expect(references(readReport(text)).length).toBe(plan.order.length);
        const result = renumberEdits(readReport(text));
        if (result.refused?.startsWith('the links in')) return;
        const changed = applied(text, result);
        const after = meaning(changed);
        expect(after.first).toEqual(after.first.map((_, i) => i + 1));
        expect(after.led).toEqual(before.led);
        expect(after.rest).toBe(before.rest);
        expect(renumberEdits(readReport(changed)).edits).toEqual([]);
        if (changed !== text) renumberings++;
      }),
      { numRuns: 60 },
    );
    expect(renumberings).toBeGreaterThan(15);
  }, 60_000);
});
