import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

const report = `---
type: case-report
---

# Gout of the *knee* | a <b>case</b> report

## Case presentation

A 58-year-old man came with a lump at the knee. <!-- casewright-not-applicable care/prognosis -- benign -->

He was treated with allopurinol. At six-month follow-up he was free of pain.
`;

const files = { 'gout.md': report };

async function fill(words: string, world = {}): Promise<string> {
  const { status, stdout, stderr } = await runInMemory(`checklist gout.md ${words}`, { files, ...world });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('casewright checklist', () => {
  it('fills each item with its answer, section, line and words', async () => {
    const table = await fill('');
    expect(table).toContain('# CARE checklist');
    expect(table).toContain('Filled by Casewright 0.1.0 on 2026-11-28. ');
    expect(table).toMatch(/^\| 5a \| Age and sex: .* \| Reported \| Case presentation \| 9 \| 58-year-old \|$/m);
    expect(table).toMatch(
      /^\| 10a \| .* \| Reported \| Case presentation \| 11 \| At six-month follow-up he was free of pain. \|$/m,
    );
    expect(table).toMatch(/^\| 8d \| .* \| Not applicable \| +\| +\| Reason given: benign \|$/m);
    expect(table).toMatch(/^\| 12 \| .* \| Not found \| +\| +\| +\|$/m);
    expect(table.match(/^\| \d+[a-d]? \|/gm)).toHaveLength(30);
  });

  it('lets no word of the report become a mark', async () => {
    expect(await fill('')).toContain('Gout of the knee \\| a case report');
    const page = await fill('--format html', {
      files: { 'gout.md': report.replace('A 58-year-old', '5 < 6 & "7" A 58-year-old') },
    });
    expect(page).toContain('5 &lt; 6 &amp; &quot;7&quot; A 58-year-old man');
    expect(page).not.toMatch(/<(?:script|b)\b/);
  });

  it('makes a page that loads nothing', async () => {
    const page = await fill('-f html');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(?:src|href)=/);
    expect(page).toMatch(/<html lang="en">[\s\S]*<caption>[\s\S]*<th scope="col">Item<\/th>/);
  });

  it('makes JSON for programs', async () => {
    const data = JSON.parse(await fill('-f json'));
    expect(data.items).toHaveLength(30);
    expect(data.items.find(({ item }: { item: string }) => item === '5a')).toEqual({
      item: '5a',
      title: 'Age and sex',
      asks: expect.any(String),
      status: 'reported',
      lines: [9],
      answer: 'Reported',
      section: 'Case presentation',
      quote: '58-year-old',
      reason: null,
    });
    expect(Object.values<number>(data.totals).reduce((sum, count) => sum + count)).toBe(30);
  });

  it('makes a Word document, which a terminal does not get', async () => {
    const { written } = await runInMemory('checklist gout.md -o list.docx', { files });
    const parts = unzipSync(Buffer.from(written['list.docx'] ?? '', 'latin1'));
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    expect(xml).toContain('CARE checklist');
    expect(xml).toContain('58-year-old');
    const refused = await runInMemory('checklist gout.md -f docx', { files, terminal: true });
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('name a file with `--output FILE.docx`');
  });

  it.each(['list.md', 'list.html', 'list.json'])('writes %s in the format that its ending means', async (name) => {
    const { written, status } = await runInMemory(`checklist gout.md -o ${name}`, { files });
    expect(status).toBe(0);
    expect(written[name]).toContain(name === 'list.md' ? '| 5a |' : name === 'list.html' ? '<table>' : '"item": "5a"');
  });

  it('answers as an appraisal does', async () => {
    const table = await fill('--guideline jbi-case-reports');
    expect(table).toMatch(/^\| 1 \| Demographics: .* \| Yes \|/m);
    expect(table).toMatch(/^\| 7 \| Adverse events: .* \| No \|/m);
  });

  it('tells of each patient', async () => {
    const two = '# Gout: two cases\n\n## Case 1\n\nA 58-year-old man.\n\n## Case 2\n\nA patient with gout.\n';
    const table = await fill('', { files: { 'gout.md': two } });
    expect(table).toMatch(/^\| {2}\| Case 1 \| Reported \| Case 1 \| 5 \| 58-year-old \|$/m);
    expect(table).toMatch(/^\| {2}\| Case 2 \| Not found \|/m);
  });

  it('judges no item in a language whose words it does not know', async () => {
    const spanish =
      '---\nlang: es\n---\n\n# Gota: reporte de caso\n\n## Presentación del caso\n\nUn hombre de 58 años fue tratado con alopurinol.\n';
    const table = await fill('', { files: { 'gout.md': spanish } });
    expect(table).toMatch(/^\| 1 \| .* \| Reported \|/m);
    expect(table).toMatch(/^\| 9a \| .* \| Not judged \|/m);
    expect(table).not.toMatch(/^\| [4-9].* \| Not found \|/m);
  });

  it.each([
    ['checklist', 'needs one file'],
    ['checklist a.md b.md', 'needs one file'],
    ['checklist gout.md -f pdf', '`pdf`'],
    ['checklist nowhere.md', 'There is no such file'],
    ['checklist gout.md --guideline prisma', '`prisma` is not a guideline'],
  ])('%s is told', async (words, problem) => {
    const { status, stderr } = await runInMemory(words, { files });
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});

describe('casewright checklist --check', () => {
  it.each(['md', 'html', 'json', 'docx'])('knows a %s again, and that it is stale', async (ending) => {
    const name = `list.${ending}`;
    const { written } = await runInMemory(`checklist gout.md -o ${name}`, { files });
    const list = ending === 'docx' ? Buffer.from(written[name] ?? '', 'latin1') : (written[name] ?? '');
    const check = (text: string, settings = '') =>
      runInMemory(`checklist gout.md --check ${name}`, {
        files: { 'gout.md': text, [name]: list, '.casewright.yaml': settings },
      });
    expect(await check(report)).toMatchObject({ status: 0, stdout: `${name}: still true of gout.md\n` });
    expect(await check(report.replaceAll('\n', '\r\n'))).toMatchObject({ status: 0 });
    const changed = await check(report.replace('free of pain', 'in pain'));
    expect(changed).toMatchObject({ status: 1, stderr: '' });
    expect(changed.stdout).toContain('stale; the report was changed after 2026-11-28');
    const otherwise = await check(report, 'notApplicable: {timeline: "one day"}');
    expect(otherwise).toMatchObject({ status: 1 });
    expect(otherwise.stdout).toContain('judge it otherwise (7)');
  });

  it('compares by the guideline of the checklist', async () => {
    const { written } = await runInMemory('checklist gout.md --guideline scare-2025 -o list.md', { files });
    const world = { files: { ...files, 'list.md': written['list.md'] ?? '' } };
    expect((await runInMemory('checklist gout.md --check list.md', world)).status).toBe(0);
  });

  it.each([
    ['no checklist', '# Some text\n', 'No checklist of Casewright'],
    ['bytes that are no document', Uint8Array.from([0x50, 0x4b, 3, 4, 255]), 'No checklist of Casewright'],
  ])('%s is told', async (_, list, problem) => {
    const { status, stderr } = await runInMemory('checklist gout.md --check list.md', {
      files: { ...files, 'list.md': list },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});
