import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

const report = `# Barley itch: a case report

## Case presentation

A man was admitted on 3 March 2020 with a 2-week history of itch. Oat baths were begun on 5 March 2020. Three days later the itch was <1 of 10, and on 20 March 2020 it had gone.

He had slept on straw for 10 years.
`;
const world = { files: { 'a.md': report, 'none.md': '# Barley itch\n\n## Case presentation\n\nA man itched.\n' } };

describe('casewright timeline', () => {
  it('prints a table', async () => {
    const { status, stdout } = await runInMemory('timeline a.md', world);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "| Time | ISO 8601 | Day | Told |
      | --- | --- | ---: | --- |
      | 3 March 2020 | 2020-03-03 | 0 | A man was admitted on 3 March 2020 with a 2-week history of itch. |
      | 2-week history | P2W | -14 | A man was admitted on 3 March 2020 with a 2-week history of itch. |
      | 5 March 2020 | 2020-03-05 | 2 | Oat baths were begun on 5 March 2020. |
      | Three days later | P3D | 5 | Three days later the itch was <1 of 10 |
      | 20 March 2020 | 2020-03-20 | 17 | and on 20 March 2020 it had gone. |
      "
    `);
  });

  it('prints data', async () => {
    const { stdout } = await runInMemory('timeline a.md --format json', world);
    const { dayZero, events } = JSON.parse(stdout);
    expect(dayZero).toBe('2020-03-03');
    expect(events.map(({ iso, day }: { iso: string; day: number }) => [iso, day])).toEqual([
      ['2020-03-03', 0],
      ['P2W', -14],
      ['2020-03-05', 2],
      ['P3D', 5],
      ['2020-03-20', 17],
    ]);
    expect(events[0].range.start.line).toBe(5);
  });

  it('draws a picture, in which the words are no tags', async () => {
    const { stdout } = await runInMemory('timeline a.md --format svg', world);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<]*>\n/);
    expect(stdout.match(/<circle /g)).toHaveLength(5);
    expect(stdout).toContain('<title>Day 0: 3 March 2020. A man was admitted');
    expect(stdout).toContain('&lt;1 of 10');
  });

  it('says so where no time is told, or the format is not', async () => {
    expect((await runInMemory('timeline none.md', world)).status).toBe(2);
    expect((await runInMemory('timeline', world)).status).toBe(2);
    expect((await runInMemory('timeline a.md --output a.txt.doc', world)).status).toBe(2);
    expect((await runInMemory('timeline a.md --output a.md', world)).stderr).toContain('would write over the report');
  });
});
