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
      "Day 0 is the day the patient came (3 March 2020). 5 of 5 times have a day.

      | Time | ISO 8601 | Day | Told |
      | --- | --- | ---: | --- |
      | 3 March 2020 | 2020-03-03 | 0 | A man was admitted on 3 March 2020 with a 2-week history of itch. |
      | 2-week history | P2W | -14 | A man was admitted on 3 March 2020 with a 2-week history of itch. |
      | 5 March 2020 | 2020-03-05 | 2 | Oat baths were begun on 5 March 2020. |
      | Three days later | P3D | 5 | Three days later the itch was <1 of 10 |
      | 20 March 2020 | 2020-03-20 | 17 | and on 20 March 2020 it had gone. |
      "
    `);
  });

  it('counts all that says from which day, with the rows of a timeline table, and says why of the others', async () => {
    const files = {
      'b.md': `# Barley itch: a case report

## Case presentation

A farmer presented with itch for 10 days. Oat baths had been stopped two months earlier.

Times are counted from the day of admission.

| Time | Event |
| --- | --- |
| 3 weeks before | Straw was carried in |
| Day 0 | First bath; sleeps |
| 6 months after | No itch at all |

She was discharged on day 5. One week after discharge she came back. At six-month follow-up she did not itch. She had been treated with balm for 4 days.
`,
    };
    const { stdout } = await runInMemory('timeline b.md --format json', { files });
    const { events } = JSON.parse(stdout);
    const told = events.map((one: { text: string; day: number | null; why: string | null }) => [
      one.text,
      one.day ?? one.why,
    ]);
    expect(told).toEqual([
      ['10 days', -10],
      ['two months earlier', -61],
      ['3 weeks before', -21],
      ['Day 0', 0],
      ['6 months after', 183],
      ['day 5', 5],
      ['One week after discharge', 12],
      ['six-month', 'the report does not say what it counts from'],
    ]);
  });

  it.each([
    ['a day of which the report does not say the first', 'A man was admitted with itch. He slept on day 3.'],
    ['a time since an operation', 'A man was admitted. He underwent skin excision and was well two days later.'],
    ['how long a treatment took', 'A man was admitted. He had been given balm for 4 days. He rested on POD 3.'],
  ])('never guesses %s', async (_, told) => {
    const files = { 'c.md': `# Barley itch: a case report\n\n## Case presentation\n\n${told}\n` };
    const { stdout } = await runInMemory('timeline c.md --format json', { files });
    const { events } = JSON.parse(stdout);
    expect(events.map(({ day }: { day: number | null }) => day)).toEqual([null]);
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

  it('takes "the same day" for that of what was told before, whatever was done on it', async () => {
    const told =
      'A man came on 5 March 2020. Mites were found on 12 March 2020. Cream was begun the same day. Two days later he was well.';
    const files = { 'same.md': `# Barley itch: a case report\n\n## Case\n\n${told}\n` };
    const { events } = JSON.parse((await runInMemory('timeline same.md --format json', { files })).stdout);
    expect(events.map(({ day }: { day: number }) => day)).toEqual([0, 7, 7, 9]);
  });

  it('counts no day where each of several patients has a first day of his own', async () => {
    const cases =
      '# Two cases of barley itch\n\n## Case 1\n\nA man was admitted on 3 March 2020. Two weeks later he was well.';
    const text = `${cases}\n\n## Case 2\n\nA woman was admitted on 9 May 2021. Three days later she went home.\n`;
    const { stdout } = await runInMemory('timeline two.md --format json', { files: { 'two.md': text } });
    const { events } = JSON.parse(stdout);
    expect(events.length).toBeGreaterThan(2);
    for (const { day, why } of events)
      expect({ day, why }).toEqual({ day: null, why: 'the report tells of several patients' });
  });

  it('says so where no time is told, or the format is not', async () => {
    expect((await runInMemory('timeline none.md', world)).status).toBe(2);
    const { stderr } = await runInMemory('timeline es.md', {
      files: { 'es.md': '---\nlang: es\n---\n# Un caso\n\n## Caso\n\nUn varón.\n' },
    });
    expect(stderr).toContain('times are read in English, and this report is in Spanish');
    expect((await runInMemory('timeline', world)).status).toBe(2);
    expect((await runInMemory('timeline a.md --output a.txt.doc', world)).status).toBe(2);
    expect((await runInMemory('timeline a.md --output a.md', world)).stderr).toContain('would write over the report');
  });
});
