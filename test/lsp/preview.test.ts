import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/src/lint/checklist-docx.ts';
import type { Exported, ExportFormat, Preview, PreviewKind } from '../../server/src/lsp/protocol.ts';
import type { ClientOptions } from '../harness/language-client.ts';
import { uri, withReport } from '../harness/report-client.ts';

const date = '2026-11-28';
const farm = `# Barley itch & "straw" in a farmer: a case report

## Case presentation

A 40-year-old man was admitted on 3 March 2020 with a 2-week history of itch. Oat baths were begun on 5 March 2020, and by 20 March 2020 the itch <b onclick="x">had</b> & "gone".
`;
const readme = '# barley-sort\n\nSorts barley. Run `make`.\n';

function preview(text: string, what: PreviewKind): Promise<Preview | null> {
  return withReport(text, (client) => client.request('casewright/preview', { uri, what, date }));
}

function exported(what: PreviewKind, format: ExportFormat, text = farm, options?: ClientOptions) {
  return withReport<Exported | null>(
    text,
    (client) => client.request('casewright/export', { uri, what, format, date }),
    options,
  );
}

/** The words of the report at each place that can be chosen, with what is shown for it. */
function places(text: string, html: string): string[] {
  return [...html.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) =>
    text.slice(Number(start), Number(end)),
  );
}

describe('a preview', () => {
  it('of the checklist has a row for each item, and leads to the places', async () => {
    const answer = await preview(farm, 'checklist');
    const html = answer?.html ?? '';
    expect(answer?.version).toBe(1);
    expect(html.match(/<th scope="row">\w+<\/th>/g)).toHaveLength(30);
    expect(html).toContain('(report.md)');
    const title = /data-start="(\d+)" data-end="(\d+)" aria-label="Line 1"/.exec(html);
    expect(farm.slice(Number(title?.[1]), Number(title?.[2]))).toContain('case report');
    expect(places(farm, html).every((words) => words !== '')).toBe(true);
  });

  it('of the timeline has a button for each event, at its time', async () => {
    const html = (await preview(farm, 'timeline'))?.html ?? '';
    expect(places(farm, html)).toEqual(['2-week history', '3 March 2020', '5 March 2020', '20 March 2020']);
    expect(html.match(/role="button" tabindex="0"/g)).toHaveLength(4);
  });

  it('says so where no time is told', async () => {
    const untimed = '# Barley itch: a case report\n\n## Case presentation\n\nA man itched.\n';
    expect((await preview(untimed, 'timeline'))?.html).toContain('No time was found');
  });

  it.each(['checklist', 'timeline'] as const)(
    'of the %s has no script, no style and no tag of the report',
    async (what) => {
      const html = (await preview(farm, what))?.html ?? '';
      expect(html).toMatch(/&amp; &quot;(?:straw|gone)&quot;/);
      expect(html).not.toMatch(/<script|<style|<b |\son\w+=|style=/);
    },
  );

  it.each(['checklist', 'timeline'] as const)('of the %s has no name twice', async (what) => {
    const ids = [...((await preview(farm, what))?.html ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['checklist', 'timeline'] as const)('of the %s follows what is typed', async (what) => {
    const html = await withReport(farm, async (client) => {
      const at = { line: 4, character: 0 };
      await client.change(uri, 2, [{ range: { start: at, end: at }, text: 'On 1 March 2020 he was admitted. ' }]);
      return client.request<Preview>('casewright/preview', { uri, what, date });
    });
    expect(html.version).toBe(2);
    if (what === 'timeline') expect(html.html).toContain('1 March 2020');
  });

  it('is none of what is no case report', async () => {
    expect(await preview(readme, 'checklist')).toBeNull();
    expect(await exported('checklist', 'html', readme)).toBeNull();
  });
});

describe('an export', () => {
  it.each([
    ['checklist', 'markdown', /^---\ntype: checklist\n/],
    ['checklist', 'html', /^<!doctype html>[\s\S]*Filled by Casewright [\d.]+ on 2026-11-28/],
    ['timeline', 'markdown', /^Day 0 is the day the patient came.*\n\n\| Time \| ISO 8601 \|/],
    ['timeline', 'svg', /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/],
  ] as const)('of the %s as %s is text', async (what, format, expected) => {
    const answer = await exported(what, format);
    expect(answer?.text).toMatch(expected);
    expect(answer?.text).not.toContain('data-start');
    expect(answer).toMatchObject({ base64: null, problem: null });
  });

  it('of the checklist as a Word document is bytes', async () => {
    const answer = await exported('checklist', 'docx', farm, { writesWord: true });
    expect(readDocx(Buffer.from(answer?.base64 ?? '', 'base64'))).toContain('CARE checklist');
    expect(answer).toMatchObject({ text: null, problem: null });
  });

  it('says so where no Word document can be written, or no time is told', async () => {
    expect(await exported('checklist', 'docx')).toMatchObject({
      base64: null,
      problem: expect.stringContaining('HTML'),
    });
    const untimed = '# Barley itch: a case report\n\n## Case presentation\n\nA man itched.\n';
    expect(await exported('timeline', 'svg', untimed)).toMatchObject({ text: null, problem: expect.any(String) });
  });

  it.each([
    ['checklist', 'svg'],
    ['timeline', 'docx'],
    ['timeline', 'html'],
  ] as const)('of the %s is never made as %s', async (what, format) => {
    expect(await exported(what, format)).toBeNull();
  });
});
