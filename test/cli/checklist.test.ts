import { unzipSync, zipSync } from 'fflate';
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
    expect(table).toMatch(
      /^\| 5a \| Age and sex\. .* \| Reported \| Case presentation \| 9 \| A 58-year-old man came with a lump at the knee. \|$/m,
    );
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
    expect(page).not.toMatch(/\bsrc=|<link|@import|url\(/);
    expect(page.match(/href="[^"]*"/g)).toEqual(['href="https://doi.org/10.1186/1752-1947-7-223"']);
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
      quote: 'A 58-year-old man came with a lump at the knee.',
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
    const properties = Buffer.from(parts['docProps/custom.xml'] ?? []).toString();
    expect(properties).toMatch(/name="casewright-checklist"><vt:lpwstr>guideline=care-2013 sha256=[0-9a-f]{64} /);
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
    expect(table).toMatch(/^\| 1 \| Demographics\. .* \| Yes \|/m);
    expect(table).toMatch(/^\| 7 \| Adverse events\. .* \| No \|/m);
  });

  it('tells of each patient', async () => {
    const two = '# Gout: two cases\n\n## Case 1\n\nA 58-year-old man.\n\n## Case 2\n\nA patient with gout.\n';
    const table = await fill('', { files: { 'gout.md': two } });
    expect(table).toMatch(/^\| {2}\| Case 1 \| Reported \| Case 1 \| 5 \| A 58-year-old man\. \|$/m);
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
    ['checklist empty.md', 'The file is empty'],
    ['checklist gout.md -o ./gout.md', 'would write over the report'],
    ['checklist gout.md --check list.md -f html', '`--check` writes nothing'],
    ['checklist gout.md --check list.md -o list.md', '`--check` writes nothing'],
    ['checklist gout.md --guideline prisma', '`prisma` is not a guideline'],
  ])('%s is told', async (words, problem) => {
    const { status, stderr, written } = await runInMemory(words, { files: { ...files, 'empty.md': ' \n' } });
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
    expect(written).toEqual({});
  });

  it('takes the guideline that is named over that of the front matter', async () => {
    const own = { 'gout.md': report.replace('---\n\n', 'casewright: {guideline: scare-2025}\n---\n\n') };
    expect(await fill('', { files: own })).toContain('# SCARE checklist');
    expect(await fill('--guideline jbi-case-reports', { files: own })).toContain('# JBI checklist');
  });

  it('reads standard input', async () => {
    const { stdout } = await runInMemory('checklist - --stdin-filename gout.md', { stdin: report });
    expect(stdout).toBe(await fill(''));
  });

  it('is written with what is wrong in the configuration told', async () => {
    const world = { files: { ...files, '.casewright.yaml': 'stage: last\n' } };
    const { status, stdout, stderr } = await runInMemory('checklist gout.md', world);
    expect({ status, begins: stdout.slice(0, 3) }).toEqual({ status: 2, begins: '---' });
    expect(stderr).toContain('.casewright.yaml:1:8: ');
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
    expect(await check(report)).toMatchObject({ status: 0, stdout: `${name}: still true of gout.md (care-2013)\n` });
    expect(await check(report.replaceAll('\n', '\r\n'))).toMatchObject({ status: 0 });
    const changed = await check(report.replace('free of pain', 'in pain'));
    expect(changed).toMatchObject({ status: 1, stderr: '' });
    expect(changed.stdout).toContain('stale; the text of gout.md is not the one that it was filled from on 2026-11-28');
    const otherwise = await check(report, 'notApplicable: {timeline: "one day"}');
    expect(otherwise).toMatchObject({ status: 1 });
    expect(otherwise.stdout).toContain('judge it otherwise (7)');
  });

  it('compares by the guideline of the checklist', async () => {
    const { written } = await runInMemory('checklist gout.md --guideline scare-2025 -o list.md', { files });
    const world = { files: { ...files, 'list.md': written['list.md'] ?? '' } };
    expect((await runInMemory('checklist gout.md --check list.md', world)).status).toBe(0);
    const own = { ...world.files, 'gout.md': report.replace('---\n\n', 'casewright: {guideline: care-2013}\n---\n\n') };
    const { written: again } = await runInMemory('checklist gout.md --guideline scare-2025 -o list.md', { files: own });
    const under = { files: { ...own, 'list.md': again['list.md'] ?? '' } };
    expect((await runInMemory('checklist gout.md --check list.md', under)).status).toBe(0);
    expect(await runInMemory('checklist gout.md --check list.md --guideline care-2013', under)).toMatchObject({
      status: 1,
      stdout:
        'list.md: stale; it is of scare-2025, not of care-2013. To fill it anew: casewright checklist gout.md --guideline care-2013 -o list.md\n',
    });
  });

  it('knows a Word document again that Word has cut into runs, and one that lost its properties', async () => {
    const { written } = await runInMemory('checklist gout.md -o list.docx', { files });
    const parts = unzipSync(Buffer.from(written['list.docx'] ?? '', 'latin1'));
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    const cut = xml.replace('=care-2013 sha', '=care-</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>2013 sha');
    expect(cut).not.toBe(xml);
    const check = (kept: Record<string, Uint8Array>) =>
      runInMemory('checklist gout.md --check list.docx', { files: { ...files, 'list.docx': zipSync(kept) } });
    expect((await check({ ...parts, 'word/document.xml': Buffer.from(cut) })).status).toBe(0);
    expect((await check({ 'word/document.xml': Buffer.from(cut) })).status).toBe(0);
    expect((await check({ 'docProps/custom.xml': parts['docProps/custom.xml'] as Uint8Array })).status).toBe(2);
  });

  it.each([
    ['no checklist', '# Some text\n', 'No checklist of Casewright'],
    [
      'a checklist of a guideline that is not known',
      `guideline=prisma-1 sha256=${'0'.repeat(64)} date=2026-11-28 version=9.0.0 statuses=rrr`,
      'of the guideline `prisma-1`, which is not known here',
    ],
    ['bytes that are no document', Uint8Array.from([0x50, 0x4b, 3, 4, 255]), 'No checklist of Casewright'],
  ])('%s is told', async (_, list, problem) => {
    const { status, stderr } = await runInMemory('checklist gout.md --check list.md', {
      files: { ...files, 'list.md': list },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});
