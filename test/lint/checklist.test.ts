import { describe, expect, it } from 'vitest';
import { type GuidelineName, guidelineNames, guidelines } from '../../server/src/data/guidelines.ts';
import { type Checklist, fillChecklist } from '../../server/src/lint/checklist.ts';
import { toHtml } from '../../server/src/lint/checklist-html.ts';
import { toJson } from '../../server/src/lint/checklist-json.ts';
import { toMarkdown } from '../../server/src/lint/checklist-markdown.ts';
import { checklistQuote } from '../../server/src/lint/checklist-quote.ts';
import { hashOf, readStamp, writeStamp } from '../../server/src/lint/checklist-stamp.ts';
import { defaultSettings, layOver } from '../../server/src/lint/settings.ts';
import { isCaseReport } from '../../server/src/report/is-case-report.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

function filled(text: string, guideline: GuidelineName = 'care-2013', layer: object = {}): Checklist {
  const { settings } = layOver(defaultSettings, { guideline, ...layer }, rules);
  return fillChecklist({ report: readReport(text), settings, rules, file: 'a.md', date: '2026-11-28' });
}

function rowOf({ rows }: Checklist, item: string): Checklist['rows'][number] | undefined {
  return rows.find((row) => row.item === item);
}

const report = `# Mumps of the parotid: a case report

## Case presentation

A 31-year-old woman, a weaver, presented with a swollen cheek for two days. She had no fever.

She was treated with ibuprofen 400 mg every eight hours.
`;

describe('rows', () => {
  it.each(guidelineNames)('of %s are its items, in its order, and the totals count them', (name) => {
    const { rows, totals, stamp } = filled(report, name);
    expect(rows.map(({ item }) => item)).toEqual(guidelines[name].items.map(({ item }) => item));
    expect(Object.values(totals).reduce((sum, count) => sum + count)).toBe(rows.length);
    expect(stamp.statuses).toEqual(rows.map(({ status }) => status));
  });

  it('tell place, lines and words of what is told, and nothing of what is not', () => {
    const checklist = filled(report);
    expect(rowOf(checklist, '9a')).toMatchObject({
      status: 'reported',
      section: 'Case presentation',
      lines: [7],
      quote: 'She was treated with ibuprofen 400 mg every eight hours.',
    });
    const nothing = { section: undefined, lines: [], quote: undefined, reason: undefined };
    expect(rowOf(checklist, '10a')).toMatchObject({ status: 'missing', ...nothing });
    expect(rowOf(checklist, '8d')).toMatchObject({ status: 'not-applicable', ...nothing });
  });

  it.each([
    [report.replace('# Mumps', '<!-- casewright-not-applicable care/timeline -- seen once -->\n\n# Mumps'), {}],
    [report, { notApplicable: { timeline: 'seen once' } }],
    [`---\ncasewright: {notApplicable: {timeline: seen once}}\n---\n\n${report}`, {}],
  ])('give the reason for what is declared not applicable', (text, layer) => {
    const row = rowOf(filled(text, 'care-2013', layer), '7');
    expect(row).toMatchObject({ status: 'not-applicable', reason: 'seen once' });
  });

  it('keep what is told, whatever is declared', () => {
    const row = rowOf(filled(report, 'care-2013', { notApplicable: { demographics: 'none' } }), '5a');
    expect(row).toMatchObject({ status: 'reported', reason: undefined });
  });

  it.each(['care-2013', 'scare-2025'] as const)('of a report in Spanish call nothing missing (%s)', (name) => {
    const spanish =
      '# Parotiditis: reporte de un caso\n\n## Presentación del caso\n\nLa paciente de 31 años consultó por dolor y fue tratada con reposo en su casa, por lo que no se hizo otra prueba.\n';
    const { rows, totals } = filled(spanish, name);
    const judged = rows.filter(({ status }) => status !== 'not-judged').map(({ title }) => title);
    expect(judged).toEqual(['Title', 'Keywords', 'Informed consent']);
    expect(totals['not-judged']).toBe(rows.length - 3);
  });
});

describe('the stamp', () => {
  it('is read as it was written', () => {
    const { stamp } = filled(report, 'scare-2025');
    expect(readStamp(`before ${writeStamp(stamp)} after`)).toEqual(stamp);
  });

  it.each([
    ['\ufeffa\r\nb\r\n', 'a\nb\n', true],
    ['a\rb', 'a\nb', true],
    ['a b', 'a  b', false],
    ['a\n', 'a', false],
  ])('has the same hash for %j and %j: %s', (one, other, same) => {
    expect(hashOf(one) === hashOf(other)).toBe(same);
  });

  it('fits into a property of a Word document, which Word cuts at 255 characters', () => {
    for (const name of guidelineNames) expect(writeStamp(filled(report, name).stamp).length).toBeLessThan(256);
  });

  it.each([toMarkdown, toHtml, toJson])('stands in what %o writes', (write) => {
    const checklist = filled(report);
    expect(readStamp(write(checklist))).toEqual(checklist.stamp);
  });
});

describe('quotes', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i + 1}`).join(' ');

  it.each([
    [
      'A **58-year-old** [man](http://x.org) with CO<sub>2</sub> <!-- c --> came. He left.',
      '58-year',
      'A 58-year-old man with CO2 came.',
    ],
    [`${words(25)}.`, 'w1 ', `${words(20)} …`],
    [`${words(20)}.`, 'w1 ', `${words(20)}.`],
    [`${words(30)}.`, 'w28', '… w24 w25 w26 w27 w28 w29 w30.'],
    [`${words(60)}.`, 'w30', '… w26 w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 w42 w43 w44 w45 …'],
    ['One. Two. Three.', 'One. Two.', 'One. Two.'],
    ['| Day | What |\n| --- | --- |\n| 1 | *Fever* |', 'Fever', '1 | Fever'],
    ['A\u001b[31m red\u0007 word.', 'red', 'A [31m red word.'],
  ])('of %j around %j', (text, place, quote) => {
    const start = text.indexOf(place);
    expect(checklistQuote(readReport(text), { start, end: start + place.trimEnd().length })).toBe(quote);
  });

  it('of the front matter have no quotation marks', () => {
    expect(rowOf(filled('---\ntitle: "Mumps: a case report"\n---\n\nText.\n'), '1')?.quote).toBe(
      'Mumps: a case report',
    );
  });
});

describe('what is written', () => {
  const hostile = `# <script>alert(1)</script> "Mumps" & 'x' | \`y\` <img src=x onerror=alert(2)>: a case report

## Case *of* <b>"presentation"</b> & more

A 31-year-old woman & "5 < 6 > 4" \\<script\\>alert(3)\\</script\\> | &lt;img src=y\\> presented with pain. <!-- casewright-not-applicable care/timeline -- --"><script>alert(4)</script> -->
`;

  it('as HTML has no tag and no attribute that is not its own', () => {
    const page = toHtml(filled(hostile));
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
    const own = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'p', 'table', 'caption', 'thead'];
    expect([...tags].sort()).toEqual([...own, 'tr', 'th', 'td', 'tbody', 'footer', 'code', 'a'].sort());
    expect(page).not.toMatch(/<[^>]*\bon[a-z]+=/);
    expect(page).toContain('5 &lt; 6 &gt; 4');
  });

  it('as Markdown is read again as one table of text', () => {
    const { blocks, sections } = readReport(toMarkdown(filled(hostile)));
    expect(sections).toHaveLength(1);
    const table = blocks.find(({ block }) => block.kind === 'table');
    expect(table?.block.rows).toHaveLength(31);
    expect(table?.block.rows.map((cells) => cells.length)).toEqual(Array(31).fill(6));
    expect(table?.block.comments).toEqual([]);
  });

  it('as HTML says in which language the report speaks', () => {
    const german = '---\nlang: de\n---\n\n# Mumps: ein Fallbericht\n\n## Fallbericht\n\nEine Frau.\n';
    expect(toHtml(filled(german))).toContain('<span lang="de">Mumps: ein Fallbericht</span>');
    expect(toHtml(filled(report))).not.toContain('<span');
  });

  it('is worded by who wrote it, and says so, with a link to the original', () => {
    for (const name of guidelineNames) {
      const { source } = guidelines[name];
      expect(toMarkdown(filled(report, name))).toContain(`worded by us; the original is at <${source}>.`);
      expect(toHtml(filled(report, name))).toContain(`<a href="${source}" rel="noreferrer">${source}</a>`);
    }
  });

  it('says why an item does not apply', () => {
    const page = toMarkdown(filled(report, 'care-2013', { notApplicable: { timeline: 'seen once' } }));
    expect(page).toMatch(/^\| 7 \| .* \| Not applicable \| {2}\| {2}\| Reason given: seen once \|$/m);
    expect(page).toMatch(/^\| 8d \| .* \| Not applicable \| {2}\| {2}\| Nothing was found that calls for it \|$/m);
  });

  it('is taken for no case report itself', () => {
    const { frontMatter } = readReport(toMarkdown(filled(report)));
    expect(frontMatter?.data.type).toBe('checklist');
    expect(isCaseReport(readReport(toMarkdown(filled(report)).replace(/^---[\s\S]*?---\n/, ''))).verdict).toBe(false);
  });
});
