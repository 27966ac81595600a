import { describe, expect, it } from 'vitest';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import { allReferenceStyles, referenceStyles } from '../../server/src/data/reference-styles.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { readEntry, reformatEntry } from '../../server/src/report/reformat-entry.ts';
import { differingField, printedFields } from '../../server/src/report/same-work.ts';
import { leftoverOf, toWork } from '../../server/src/report/to-work.ts';
import { furtherWorks, works } from '../reference-styles/works.ts';

/** Works that a style prints so that they do not read as the same work again, so that a reformat refuses; and why. */
interface Unreadable {
  readonly works: readonly string[];
  readonly because: string;
}

const onlyCommas =
  'Commas alone part a body, title, site, publisher and place: no reader can tell them apart for sure.';
const barePublisher = 'A publisher without its place behind the book of a chapter is not read.';
const editorsLater = 'Editors behind the book are not read.';

const unreadable: Readonly<Partial<Record<ReferenceStyleName, readonly Unreadable[]>>> = {
  ama: [{ works: ['chapter', 'chapterThreeEditors'], because: barePublisher }],
  apa: [
    { works: ['chapter', 'chapterOneEditor', 'chapterThreeEditors', 'conferenceWithEditors'], because: barePublisher },
    { works: ['conference'], because: '"In" before proceedings in italics is read as a word of the title.' },
  ],
  'elsevier-with-titles': [
    { works: ['body', 'web', 'guideline', 'guidelineOnline', 'software', 'dataset'], because: onlyCommas },
    { works: ['preprint', 'pageOfPerson', 'editedBook', 'chapter', 'conference'], because: onlyCommas },
    { works: ['chapterOneEditor', 'chapterThreeEditors', 'conferenceWithEditors'], because: onlyCommas },
  ],
  harvard: [
    { works: ['group'], because: 'A body behind "and" is not read as an author.' },
    {
      works: ['chapter', 'chapterOneEditor', 'chapterThreeEditors', 'conferenceWithEditors'],
      because: 'Editors with initials in front before "(eds)" are not read.',
    },
  ],
  mdpi: [
    {
      works: ['editedBook', 'guideline'],
      because: 'A semicolon between title and publisher is read as part of a title.',
    },
    {
      works: ['chapter', 'chapterOneEditor', 'chapterThreeEditors', 'conferenceWithEditors'],
      because: editorsLater,
    },
  ],
};

const all = { ...works, ...furtherWorks };

describe.each(allReferenceStyles)('in the style $name', (style) => {
  const lost = (unreadable[style.name] ?? []).flatMap((row) => row.works);

  it.each(Object.entries(all))('%s reads as the same work', (key, work) => {
    const text = formatWork(work, style);
    const again = readEntry(text);
    const field = again ? differingField(work, toWork(again), printedFields(work, style), style) : 'all';
    const pieces = again ? leftoverOf(again) : [];
    // What reads well must leave the table.
    if (lost.includes(key)) expect(field !== undefined || pieces.length > 0, text).toBe(true);
    else expect({ text, field, pieces }).toEqual({ text, pieces: [] });
  });

  it.each(Object.entries(all))('%s in the form of the NLM is written so or refused', (key, work) => {
    const entry = readEntry(formatWork(work, referenceStyles.nlm));
    const result = entry && reformatEntry(entry, style);
    if (!entry || !result) throw new Error('not one entry');
    if (lost.includes(key)) expect(result).toHaveProperty('reason');
    else expect(result).toMatchObject({ text: formatWork(toWork(entry), style) });
  });
});
