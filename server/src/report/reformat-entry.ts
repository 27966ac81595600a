import type { ReferenceStyleData } from '../data/reference-style.ts';
import type { Reference } from '../facts/references.ts';
import { referencesOf } from '../facts/references.ts';
import type { Work } from '../facts/work.ts';
import { toBlocks } from '../markdown/to-blocks.ts';
import { allMatches } from '../text/all-matches.ts';
import { formatWork } from './format-work.ts';
import { shownNames } from './format-work-names.ts';
import { differingField, printedFields, type WorkField, workFieldWords } from './same-work.ts';
import { isCutInside, leftoverOf, toWork } from './to-work.ts';
import { wordNotIn } from './unprinted-words.ts';

/** An entry in another style, or why it cannot be written so without losing anything. */
export type Reformatted =
  | {
      readonly text: string;
      /** What the style does not print, in words: "the issue number". */
      readonly dropped: readonly string[];
      /** Are fewer authors known than the style would print, so that "et al." stands earlier? */
      readonly lacksAuthors: boolean;
    }
  | { readonly reason: string };

/** What a style may leave out, since the work can be found without it. The rest of an entry must never be lost. */
const mayGo: ReadonlySet<WorkField> = new Set(['yearLetter', 'issue', 'month', 'place', 'pmid', 'pmcid', 'accessed']);

const known = new WeakMap<Reference, Map<string, Reformatted>>();

/**
 * Writes an entry in a style, reads it again, and refuses where the two do not say the same. `yearLetter` is the letter of its
 * year where the list as a whole gives it one that it does not bear. Reading takes milliseconds, so that what came of an entry is
 * kept as long as the entry is.
 */
export function reformatEntry(
  reference: Reference,
  style: ReferenceStyleData,
  yearLetter?: string | null,
): Reformatted {
  const results = known.get(reference) ?? new Map<string, Reformatted>();
  known.set(reference, results);
  const key = `${style.name} ${yearLetter}`;
  const result = results.get(key) ?? writtenAnew(reference, style, yearLetter);
  results.set(key, result);
  return result;
}

function writtenAnew(reference: Reference, style: ReferenceStyleData, yearLetter?: string | null): Reformatted {
  const read = toWork(reference);
  const work = yearLetter === undefined ? read : { ...read, yearLetter };
  if (work.title === null) return { reason: 'no title was found' };
  const [piece] = leftoverOf(reference);
  if (piece !== undefined) return { reason: `"${beginningOf(piece)}" was not understood` };
  if (work.etAl && work.authors.length === 0) return { reason: 'editors are left out' };
  if (holdsNames(work)) return { reason: 'its authors were not understood' };
  if (isCutInside(reference) && shownNames(work.authors, true, style.authors).shown.length === work.authors.length)
    return { reason: 'authors are left out before the last one' };
  const link = strayLink(reference, work);
  if (link !== undefined) return { reason: `its link to ${link} would be lost` };
  const text = formatWork(work, style);
  const printed = printedFields(work, style);
  const unprinted = fieldsOf(work).filter((field) => !printed.has(field));
  const lost = unprinted.find((field) => !mayGo.has(field) && !(field === 'url' && work.doi !== null));
  if (lost) return { reason: `the style has no place for its ${workFieldWords[lost]}` };
  // What is written as it was reads as it did.
  const again = text === reference.text ? reference : readEntry(text);
  if (!again) return { reason: 'it would not read as one entry' };
  const differing = differingField(work, toWork(again), printed, style);
  if (differing) return { reason: `its ${workFieldWords[differing]} would read otherwise` };
  const word = wordNotIn(reference, work, text);
  if (word !== undefined) return { reason: `"${word}" was not understood` };
  return {
    text,
    dropped: [...droppedNames(work, style), ...unprinted.map((field) => `the ${workFieldWords[field]}`)],
    lacksAuthors: work.etAl && work.authors.length < (style.authors.cut?.first ?? Number.POSITIVE_INFINITY),
  };
}

/** Reads the text of one entry as an item of a list; undefined if Markdown makes something else of it. */
export function readEntry(text: string): Reference | undefined {
  const { blocks } = toBlocks(`1. ${text}`);
  const [only, ...others] = blocks.flatMap(({ block }) => referencesOf(block));
  return only?.text === text && others.length === 0 ? only : undefined;
}

/** At most a few words of a piece. */
function beginningOf(piece: string): string {
  const words = piece.split(' ');
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ');
}

/** Does the title or a body begin as a list of persons does ("Ryan JA, Jr Beebe HG: ...")? */
function holdsNames({ authors, title }: Work): boolean {
  const texts = [authors.length === 0 ? title : null, ...authors.map(({ literal }) => literal)];
  return texts.some((text) => text !== null && /^\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}{1,3}[,.:;]/u.test(text));
}

/** The target of a link in the entry that none of its fields holds. */
function strayLink({ text }: Reference, { doi, url }: Work): string | undefined {
  const targets = allMatches(text, /\]\(<?([^\s()<>]{1,400})/g).map(([, target = '']) => target);
  return targets.find(
    (target) => target !== url && !(doi !== null && target.toLowerCase().includes(doi.toLowerCase())),
  );
}

function fieldsOf(work: Work): readonly WorkField[] {
  return (Object.keys(workFieldWords) as readonly WorkField[]).filter((field) => {
    const value = work[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

function droppedNames({ authors, etAl }: Work, { authors: form }: ReferenceStyleData): readonly string[] {
  const { shown, after } = shownNames(authors, etAl, form);
  const left = authors.length - shown.length - (after ? 1 : 0);
  const hasGiven = authors.some(({ given }) => /\p{Lu}\p{Ll}/u.test(given ?? ''));
  return [
    ...(left > 0 ? [left === 1 ? 'one author' : `${left} authors`] : []),
    ...(hasGiven ? ['given names but for their initials'] : []),
  ];
}
