import { type DrugName, drugLookalikes, drugNames, drugPrefixes, drugSalts, drugStems } from '../data/drug-names.ts';
import { firstSigns, isLetterAt, isWordAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { phraseReader } from './dose-phrases.ts';
import { matchAt } from './quantity-unit-words.ts';

/** A name of a drug in the text. */
export interface DrugRead {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly generic: string;
  /** `stem`: known by its ending alone; `unknown`: by the dose beside it. */
  readonly kind: DrugName['kind'] | 'stem' | 'unknown';
}

const nameAt = phraseReader(drugNames);
const stems = [...drugStems].sort((a, b) => b.length - a.length);
const stemLetters = Math.max(...stems.map((stem) => stem.length));
const endings = new Set(stems);
const word = /\p{L}[\p{L}\p{M}\d]{2,40}/uy;
const joint = /\s?[/+]\s?|-| and (?=clavulan)/iy;
const jointSigns = firstSigns(' \n\t\r\f\v/+-');
const saltAt = /\s([a-z]{3,16})(?![\p{L}-])/iuy;

/** The drug whose name begins at an offset; the offset must begin a word. Combinations are one drug. */
export function drugAt(prose: string, at: number): DrugRead | undefined {
  if (isWordAt(prose, at - 1) || (prose.charAt(at - 1) === '-' && isLetterAt(prose, at - 2))) return undefined;
  const first = partAt(prose, at);
  if (!first) return undefined;
  let end = first.end;
  let generic = first.generic;
  for (let part = nextPart(prose, end); part; part = nextPart(prose, end)) {
    generic = `${generic}-${part.generic}`;
    end = part.end;
  }
  if (isCompound(prose, end)) return undefined;
  const salt = matchAt(saltAt, prose, end);
  if (salt?.[1] && drugSalts.has(salt[1].toLowerCase())) end += salt[0].length;
  return { span: { start: at, end }, text: prose.slice(at, end), generic, kind: first.kind };
}

interface Part {
  readonly generic: string;
  readonly kind: DrugRead['kind'];
  readonly end: number;
}

function partAt(prose: string, at: number): Part | undefined {
  const known = nameAt(prose, at);
  const match = isLetterAt(prose, at) || prose.charCodeAt(at) >= 0xd800 ? matchAt(word, prose, at) : undefined;
  const isLonger = match && at + match[0].length > (known?.end ?? 0);
  if (known && !isLonger) return { ...known.value, end: known.end };
  if (match && isKnownStemmed(match[0])) {
    return { generic: match[0].toLowerCase(), kind: 'stem', end: at + match[0].length };
  }
  return known && { ...known.value, end: known.end };
}

/** What was found of the last words: they come again and again, and each is compared with hundreds of stems. */
const stemmed = new Map<string, boolean>();
const mostWords = 5000;

function isKnownStemmed(written: string): boolean {
  const known = stemmed.get(written);
  if (known !== undefined) return known;
  if (stemmed.size >= mostWords) stemmed.clear();
  const found = isStemmed(written);
  stemmed.set(written, found);
  return found;
}

function isStemmed(written: string): boolean {
  const text = written.toLowerCase();
  if (text.length < 6 || drugLookalikes.has(text) || written === written.toUpperCase()) return false;
  if (drugPrefixes.some((prefix) => text.startsWith(prefix) && text.length > prefix.length + 3)) {
    return !/(?:ic|al|ies|gram|metry|ad|us|osis|ation|ed|ide)$/.test(text);
  }
  // A foreign or older spelling may add a final "e" ("amoxicilline") or lack one ("fentanyl").
  const bare = text.endsWith('e') ? text.slice(0, -1) : text;
  for (let length = 3; length <= stemLetters && length < text.length; length++) {
    if (endings.has(text.slice(-length)) || (bare !== text && endings.has(bare.slice(-length)))) return true;
  }
  return false;
}

function nextPart(prose: string, at: number): Part | undefined {
  const joined = jointSigns(prose, at) ? matchAt(joint, prose, at) : undefined;
  const part = joined && joined[0] !== '' ? partAt(prose, at + joined[0].length) : undefined;
  return part && (part.kind === 'name' || part.kind === 'stem') ? part : undefined;
}

/** "insulin-dependent", "glucose tolerance", "penicillin allergy": words made of a drug that speak of something else. */
function isCompound(prose: string, end: number): boolean {
  const after = prose.slice(end, end + 16);
  return (
    /^-\p{L}/u.test(after) ||
    /^\s(?:tolerance|deficien|diet|restrict|intake|channel|receptor|allerg|toxicit|overload|stone|antibod|resistan|sensitiv)/i.test(
      after,
    )
  );
}
