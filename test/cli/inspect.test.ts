import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/cli/inspect.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';

const example = readFileSync(new URL('../../examples/good-report.md', import.meta.url), 'utf8');

/** The keys of a value, and of the first entry of each list in it. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (typeof value !== 'object' || value === null) return 0;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

interface Inspected {
  readonly items: readonly { name: string; status: string }[];
  readonly [key: string]: unknown;
}

function inspected(text: string): Inspected {
  return JSON.parse(JSON.stringify(inspect(readReport(text), 'a.md', defaultSettings)));
}

const place = { line: 0, column: 0, offset: 0 };
const range = { start: place, end: place };

describe('what inspect prints', () => {
  it('has every field of a report, of this shape', () => {
    expect(shapeOf(inspected(example))).toEqual({
      schemaVersion: 0,
      path: 0,
      language: 0,
      words: 0,
      isCaseReport: { verdict: 0, score: 0, why: [0] },
      title: { text: 0, range },
      sections: [{ role: 0, heading: 0, level: 0, marked: 0, range }],
      items: [{ guideline: 0, item: 0, name: 0, status: 0, evidence: [{ text: 0, range }] }],
      demographics: { ages: [{ value: 0, unit: 0, text: 0, range }], sexes: [{ value: 0, text: 0, range }] },
      times: [{ kind: 0, text: 0, iso: 0, range }],
      labs: [
        {
          analyte: 0,
          canonical: 0,
          loinc: 0,
          comparator: 0,
          value: 0,
          unit: 0,
          ucum: 0,
          flag: 0,
          referenceRange: 0,
          text: 0,
          range,
        },
      ],
      vitals: [{ name: 0, value: 0, unit: 0, text: 0, range }],
      doses: [
        {
          drug: 0,
          generic: 0,
          amount: 0,
          unit: 0,
          ucum: 0,
          route: 0,
          frequency: 0,
          duration: 0,
          text: 0,
          range,
        },
      ],
      followUps: [{ text: 0, range, time: 0 }],
      consent: { level: 0, text: 0, range },
      abbreviations: [],
      figures: [{ label: 0, caption: 0, mentions: [range], range }],
      tables: [{ label: 0, caption: 0, mentions: [range], range }],
      identifiers: [],
      citations: [{ style: 0, targets: [0], text: 0, range }],
      references: [
        {
          number: 0,
          key: 0,
          style: 0,
          type: 0,
          authors: [{ family: 0, given: 0, literal: 0 }],
          etAl: 0,
          title: 0,
          container: 0,
          year: 0,
          month: 0,
          volume: 0,
          issue: 0,
          pages: 0,
          publisher: 0,
          doi: 0,
          pmid: 0,
          url: 0,
          text: 0,
          range,
        },
      ],
    });
  });

  it('has them in an empty file too', () => {
    const empty = inspected('');
    expect(empty).toMatchObject({ title: null, sections: [], labs: [], references: [], citations: [], consent: null });
    expect(empty.items).toHaveLength(30);
    expect(Object.keys(empty)).toEqual(Object.keys(inspected(example)));
  });

  it('a blood pressure has its diastolic value beside it', () => {
    const { vitals } = inspected('# Gout\n\n## Case\n\nBlood pressure was 128/74 mmHg.\n');
    expect(vitals).toMatchObject([{ name: 'blood-pressure', value: 128, diastolic: 74, unit: 'mmHg' }]);
  });

  it('places count lines and columns from 1 and offsets from 0', () => {
    expect(inspected('\n# Gout\n').title).toEqual({
      text: 'Gout',
      range: { start: { line: 2, column: 3, offset: 3 }, end: { line: 2, column: 7, offset: 7 } },
    });
  });

  it.each([
    '<!-- casewright-not-applicable care/timeline -- one visit -->\n\n# Gout: a case report\n',
    '---\ncasewright:\n  notApplicable:\n    timeline: one visit\n---\n\n# Gout: a case report\n',
  ])('an item that the author declares not applicable is so: %j', (text) => {
    expect(inspected(text).items.find(({ name }) => name === 'timeline')?.status).toBe('not-applicable');
  });
});
