import { describe, expect, it } from 'vitest';
import { care2013 } from '../../server/src/data/care-2013.ts';
import { careCues } from '../../server/src/data/care-cues.ts';
import { readCues } from '../../server/src/data/cue.ts';
import { careItems } from '../../server/src/report/care-items.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

const frame = (body: string): string => `# Gout of the knee: a case report\n\n${body}\n`;
const inCase = (text: string): string => frame(`## Case presentation\n\n${text}\n\n## Discussion\n\nSee there.`);
const inAbstract = (text: string): string => frame(`## Abstract\n\n${text}`);
const inDiscussion = (text: string): string => frame(`## Case presentation\n\nA man.\n\n## Discussion\n\n${text}`);

function statusOf(item: string, text: string): string | undefined {
  return careItems(readReport(text)).find((verdict) => verdict.item.item === item)?.status;
}

it('has 30 items in the order of the checklist, each with a name of its own', () => {
  expect(care2013.map(({ item }) => item).join(' ')).toBe(
    '1 2 3a 3b 3c 3d 4 5a 5b 5c 5d 6 7 8a 8b 8c 8d 9a 9b 9c 10a 10b 10c 10d 11a 11b 11c 11d 12 13',
  );
  expect(new Set(care2013.map(({ name }) => name)).size).toBe(30);
});

it('no cue ends in a word that may be missing, where it would mean nothing', () => {
  const all = Object.values(careCues).flatMap(({ cues, ...rest }) => [cues, 'not' in rest ? rest.not : '']);
  const odd = all.flatMap((list) => list.split(/[|\n]/)).filter((cue) => /\S+\s.*\]\s*$/.test(cue.trim()));
  expect(odd).toEqual([]);
  for (const list of all) for (const { keys } of readCues(list)) expect(keys).not.toContain('');
});

const titled = (title: string): string =>
  `# ${title}: a case report\n\n## Case presentation\n\nA man of 58 was given allopurinol.\n\n## Discussion\n\nSee there.\n`;

describe.each([
  ['1', 'reported', frame('')],
  ['12', 'reported', inCase('The mother said: "We never thought that a scratch could do this."')],
  ['12', 'reported', inCase('"We had given up hope," said his wife.')],
  ['12', 'missing', inCase('The guideline reads: "We suggest oat baths."')],
  ['3b', 'reported', inAbstract('A 78-year-old woman is referred because of marked fatigue.')],
  ['3b', 'partial', inAbstract('A 20-year-old graft swells. The fever of a man was high.')],
  ['3c', 'reported', inAbstract('Barley itch was diagnosed. A man was given oatcillin, and it ameliorated.')],
  ['3c', 'reported', inAbstract('Barley itch was diagnosed. A man was given oatcillin and lost his graft.')],
  ['10d', 'reported', titled('Allopurinol-induced rash')],
  ['10d', 'reported', titled('A rash due to allopurinol')],
  ['10d', 'missing', titled('Gout treated with allopurinol')],
  ['10d', 'missing', titled('Exercise-induced gout')],
  ['1', 'partial', '# Gout of the knee\n'],
  ['2', 'reported', frame('**Keywords:** gout; knee; case report')],
  ['2', 'partial', frame('**Keywords:** gout; knee')],
  ['2', 'missing', frame('')],
  ['3a', 'reported', inAbstract('Gout of a tendon is rare.')],
  ['3b', 'partial', inAbstract('A 58-year-old man.')],
  ['3b', 'reported', inAbstract('A 58-year-old man complained of pain in the knee.')],
  ['3d', 'reported', inAbstract('A man had gout. Clinicians should think of it.')],
  ['3d', 'reported', inAbstract('A man had gout. The present case suggests that a tophus may grow in a tendon.')],
  ['3d', 'missing', inAbstract('A man of 58 had gout. He was given allopurinol. The lump went away.')],
  ['5a', 'reported', inCase('A 58-year-old man came.')],
  ['5a', 'partial', inCase('A man came.')],
  ['5c', 'reported', inCase('His medical history was unremarkable.')],
  ['5c', 'partial', inCase('He had a history of hypertension.')],
  ['5c', 'missing', inCase('A 58-year-old man came with a lump.')],
  ['6', 'missing', inCase('Histological examination was done.')],
  ['8a', 'partial', inCase('A CT was performed.')],
  ['8a', 'reported', inCase('A CT showed a mass.')],
  ['8b', 'missing', inCase('An oral food challenge was done.')],
  ['8b', 'reported', inCase('The diagnosis was delayed for a year because the lump was mistaken for a tumour.')],
  ['8d', 'not-applicable', inCase('A 58-year-old man had gout.')],
  ['8d', 'missing', inCase('A carcinoma was diagnosed.')],
  ['8d', 'not-applicable', inCase('A carcinoma was considered and ruled out.')],
  ['9b', 'missing', inCase('Haemoglobin was 98 g/l.')],
  ['9c', 'not-applicable', inCase('He was given allopurinol.')],
  ['9c', 'reported', inCase('Allopurinol was stopped because of a rash.')],
  ['10a', 'reported', inCase('He was treated with allopurinol. He was followed up for 6 months. The lump had shrunk.')],
  ['10a', 'reported', inCase('He was treated with heparin. He died on day 3.')],
  ['10a', 'reported', inCase('He was treated with allopurinol. He was followed up for 6 months; he could walk.')],
  [
    '10a',
    'reported',
    inCase('He was given allopurinol. At 12 months he took 100 mg/day, and the X-ray showed no tophus.'),
  ],
  ['10a', 'partial', inCase('He was given allopurinol. At five months a lump appeared at the other knee.')],
  ['10a', 'missing', inCase('He was given allopurinol. On day 3 the dose was raised to 100 mg/day.')],
  ['10a', 'partial', inCase('He was treated with allopurinol. He will be seen again in 6 months.')],
  ['10a', 'partial', inCase('He was treated with allopurinol and improved.')],
  ['10a', 'missing', inCase('He was treated with allopurinol.')],
  ['10c', 'not-applicable', inCase('The lump was excised.')],
  ['10d', 'reported', inCase('There were no complications.')],
  ['10d', 'missing', inCase('She was born after an uneventful pregnancy.')],
  ['11a', 'reported', inDiscussion('A limitation of this report is the short follow-up.')],
  ['11a', 'missing', inDiscussion('He had a limited range of motion.')],
  ['11b', 'reported', inDiscussion('It was seen before [1]. It was cured by heat [2].')],
  ['12', 'reported', frame('## Patient perspective\n\nI was glad to climb the stairs again.')],
  ['12', 'missing', inCase('From a surgical perspective, the knee was intact.')],
  ['13', 'reported', frame('## Consent\n\nWritten informed consent for publication was obtained from the patient.')],
  ['13', 'partial', frame('## Consent\n\nInformed consent was obtained.')],
  ['13', 'missing', inCase('Consent for the operation was obtained.')],
])('item %s is %s', (item, status, text) => {
  it(text, () => {
    expect(statusOf(item, text)).toBe(status);
  });
});

describe('what does not count for items 5 to 10', () => {
  it('stands in the abstract only', () => {
    expect(statusOf('6', inAbstract('On examination the knee was swollen.'))).toBe('missing');
  });

  it('speaks of other patients, with a citation', () => {
    expect(statusOf('10d', inDiscussion('Complications are common in such patients [1].'))).toBe('missing');
  });

  it('but the discussion counts where it names this patient', () => {
    expect(statusOf('10d', inDiscussion('Our patient had no complications.'))).toBe('reported');
  });

  it('stands in a blank that waits to be filled', () => {
    expect(statusOf('10d', inCase('[Describe complications and side effects, or say that there were none]'))).toBe(
      'missing',
    );
  });
});

it('evidence is the sentence that tells it', () => {
  const report = readReport(inCase('A man came. There were no complications. He went home.'));
  const verdict = careItems(report).find(({ item }) => item.item === '10d');
  expect(verdict?.evidence.map((span) => textOf(report.text, span))).toEqual(['There were no complications.']);
});

it('a timeline is a table that counts time, or a figure that says so', () => {
  const table =
    '| Time | Event |\n| --- | --- |\n| Day 0 | He came with a lump |\n| Day 3 | The lump was removed |\n| Week 6 | He could walk again |';
  const values = '| Day | Urate |\n| --- | --- |\n| 0 | 500 |\n| 3 | 400 |\n| 5 | 300 |';
  expect(statusOf('7', inCase(table))).toBe('reported');
  expect(statusOf('7', inCase(values))).toBe('missing');
  expect(statusOf('7', inCase('![](t.png)\n\nFigure 1. Timeline of the case.'))).toBe('reported');
  expect(
    statusOf('7', inCase('On day 1 he came. On day 2 he was seen. On day 3 he left. A week later he was well.')),
  ).toBe('partial');
});
