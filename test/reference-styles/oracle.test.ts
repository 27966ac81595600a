import { describe, expect, it } from 'vitest';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import { referenceStyles } from '../../server/src/data/reference-styles.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { formatByCiteproc, oracleStyles } from './citeproc.ts';
import { works } from './works.ts';

/** Where we print otherwise than citeproc with the CSL style: works, and why. */
interface Difference {
  readonly works: readonly string[];
  readonly because: string;
}

const all = Object.keys(works);
const neverCase = 'The style sets titles of books in capitals; we never change the case of an author’s words.';
const groupApart = 'A group behind persons is set off by a semicolon, as the NLM and AMA guides print it; CSL cannot.';
const editionStays = 'The CSL style has no place for the edition; we do not lose it.';
const editorWord = 'The same word for editors in each place, where the CSL style has two.';
const proceedings = '"In:" before proceedings, as before a book, so that they are not read as a journal.';
const publisherStays = 'The CSL style has no place for the publisher of a thesis; we do not lose it.';
const unbracketed = 'The place is not bracketed, and "dissertation" is not a proper name.';

const stopped = '"Jr." with its stop, as the guide prints it; CSL prints what it is given.';

const differences: Readonly<Partial<Record<ReferenceStyleName, readonly Difference[]>>> = {
  nlm: [
    {
      works: ['article', 'articleNumber', 'knownJournal', 'identifiers'],
      because: 'DOI and PMID as PubMed prints them; this version of the CSL style prints neither.',
    },
    { works: ['group'], because: groupApart },
    { works: ['thesis'], because: unbracketed },
  ],
  ama: [
    { works: ['group'], because: groupApart },
    { works: ['book', 'editedBook', 'chapter', 'thesis'], because: neverCase },
  ],
  apa: [
    { works: ['suffix'], because: stopped },
    { works: ['thesis'], because: 'The university stands in the brackets, as the manual has it for published theses.' },
    { works: ['conference'], because: 'Proceedings as an edited book; the CSL style sets them as a periodical.' },
  ],
  'elsevier-vancouver': [{ works: ['conference'], because: proceedings }],
  'elsevier-with-titles': [
    { works: ['editedBook'], because: editorWord },
    { works: ['chapter'], because: neverCase },
  ],
  bmj: [
    { works: ['editedBook'], because: editorWord },
    { works: ['chapter'], because: editionStays },
    { works: ['thesis'], because: publisherStays },
    { works: ['conference'], because: proceedings },
  ],
  'springer-vancouver': [
    {
      works: ['article', 'articleNumber', 'knownJournal', 'identifiers', 'web'],
      because: 'DOI and address as the newer CSL style prints them; this version has none, or "Available from:".',
    },
    { works: ['thesis'], because: unbracketed },
    { works: ['conference'], because: proceedings },
  ],
  cureus: [
    { works: ['editedBook'], because: editorWord },
    { works: ['chapter'], because: editionStays },
    { works: ['thesis'], because: publisherStays },
  ],
  harvard: [{ works: ['group'], because: 'No comma before "and", as elsewhere in the list.' }],
  mdpi: [
    { works: ['suffix'], because: stopped },
    {
      works: ['article', 'articleNumber', 'knownJournal', 'identifiers'],
      because: 'The DOI as an address and the stops of abbreviated journals as the journals print them today.',
    },
    { works: ['group', 'body'], because: 'The CSL style has no stop behind a body.' },
    { works: ['book'], because: 'A comma before the edition, and a stop at the end, as the guide has it.' },
    { works: ['editedBook'], because: 'Editors stand where the authors would, as in our other styles.' },
    { works: ['chapter'], because: editionStays },
    { works: ['web'], because: 'The year is not lost.' },
    { works: ['thesis'], because: 'A comma between university and place, as the guide has it.' },
    { works: ['conference'], because: 'The CSL style says "Proceedings of the Proceedings".' },
  ],
  frontiers: [
    {
      works: all,
      because:
        'The CSL style is of an older time: today the journals print six authors, "J Abbr. (2017) 89(4):218–35", the issue, no italics.',
    },
  ],
};

/** Hyphen and dash are both right in the NLM style, and CSL sets all titles of MDPI in capitals; we never change the case. */
function comparable(text: string, style: ReferenceStyleName): string {
  if (style === 'mdpi') return text.toLowerCase();
  // The processor leaves the word behind a colon as it is given, which APA wants with a capital.
  if (style === 'apa') return text.replace(/: [a-z]/g, (sign) => sign.toUpperCase());
  return style === 'nlm' ? text.replace(/(?<=\d)–(?=\d)/g, '-') : text;
}

describe.each(oracleStyles.map((name) => referenceStyles[name]))('$name as citeproc formats it', (style) => {
  const theirs = formatByCiteproc(Object.values(works), style.name);
  const differing = (differences[style.name] ?? []).flatMap((difference) => difference.works);

  it.each(Object.keys(works).map((name, i) => ({ name, work: works[name], their: theirs[i] ?? '' })))(
    '$name',
    ({ name, work, their }) => {
      if (!work) throw new Error(`no work ${name}`);
      const ours = comparable(formatWork(work, style), style.name);
      // A difference that is gone must leave the table.
      if (differing.includes(name)) expect(ours).not.toBe(comparable(their, style.name));
      else expect(ours).toBe(comparable(their, style.name));
    },
  );
});
