import { literatureWords } from '../data/identifier-words.ts';
import { captionsOf } from '../facts/captions.ts';
import type { Identifier, IdentifierKind } from '../facts/identifier.ts';
import { identifiersOf } from '../facts/identifiers.ts';
import { type CueSentence, cueSentencesOf } from '../facts/item-cues.ts';
import type { Block } from '../markdown/block.ts';
import { thingAt } from '../text/spans-from.ts';
import { isByline } from './citation-byline.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';
import { zonesOf } from './zones.ts';

/**
 * What could identify the patient or a relative, in source order. Authors, their addresses, references, approvals and
 * other people's patients are left out: where a text does not tell of whom it speaks, nothing is said.
 */
export const identifiers = perReport((report: Report): readonly Found<Identifier>[] => {
  const scopeOf = scopes(report);
  return report.find(identifiersOf).filter((found) => isOfPatient(found, scopeOf(found)));
});

/** Kinds that name a person wherever they stand. */
const namingKinds: ReadonlySet<IdentifierKind> = new Set(['name', 'initials', 'record-number']);

/** So far to each side of a place its sentence is looked at, in characters, so that a text without full stops takes no longer. */
const reach = 500;

/** Who helped with the paper is named, and not the patient. */
const givesThanks = /\b(?:thank|thanks|grateful|acknowledge|indebted)\b/i;

function isOfPatient({ fact, placed: { block } }: Found<Identifier>, scope: Scope): boolean {
  const sentence = thingAt(cueSentencesOf(block), fact.span.start);
  const { start } = fact.span;
  const text = sentence
    ? block.prose.slice(Math.max(sentence.span.start, start - reach), Math.min(sentence.span.end, start + reach))
    : '';
  switch (scope) {
    case 'none':
      return false;
    case 'direct':
      return namingKinds.has(fact.kind) && !givesThanks.test(text);
    case 'case':
      return !speaksOfOthers(fact, text, sentence);
    case 'other':
      return isOfThisPatient(text, sentence) && !speaksOfOthers(fact, text, sentence);
  }
}

/**
 * How a place is read: nothing of it, only what names a person (the consent), all that is not said of others (the
 * case), or only what is said of this patient (introduction and discussion).
 */
type Scope = 'none' | 'direct' | 'case' | 'other';

function scopes(report: Report): (found: Found<Identifier>) => Scope {
  const zoneOf = zonesOf(report);
  return ({ placed, section }) => {
    if (isByline(report, placed) || isOfLiterature(placed.block)) return 'none';
    if (section && isWithin(section, 'patient-perspective')) return 'case';
    if (section && isWithin(section, 'consent')) return 'direct';
    switch (zoneOf(section)) {
      case 'title':
      case 'case':
      case 'abstract':
        return 'case';
      case 'introduction':
      case 'discussion':
        return captionsOf(placed.block).length > 0 || placed.block.kind === 'table' ? 'case' : 'other';
      default:
        return 'none';
    }
  };
}

/** A table that compares published cases names authors and years. */
function isOfLiterature({ kind, prose, rows }: Block): boolean {
  const first = rows[0]?.[0];
  const last = rows[0]?.at(-1);
  if (kind !== 'table' || !first || !last) return false;
  return /\b(?:authors?|references?|ref|stud(?:y|ies)|publi\p{L}*|journal|citation|literature)\b/iu.test(
    prose.slice(first.start, last.end),
  );
}

/** Numbers and addresses that lead to one person are told of no literature. */
const leadingKinds: ReadonlySet<IdentifierKind> = new Set([
  'record-number',
  'phone',
  'email',
  'address',
  'url',
  'ip',
  'device',
  'image-metadata',
  'initials',
]);

/** Does the sentence tell of publications, approvals or other people's patients? */
function speaksOfOthers({ kind, date, weight }: Identifier, text: string, sentence: CueSentence | undefined): boolean {
  if (/\b(?:correspond|e-?mail (?:address )?of the author|authors?\b)/i.test(text)) return true;
  if (leadingKinds.has(kind)) return false;
  if (kind === 'date' && literatureWords.test(text)) return !/\b(?:our|the|this) patient\b|\b(?:he|she)\b/i.test(text);
  // A day in brackets looks like a citation by year, and no citation has a day.
  const isDay = kind === 'date' && weight !== 'light' && date?.day !== null;
  if (sentence?.isCited && !isDay && !sentence.namesPatient && sentence.voice === 'general') return true;
  return kind !== 'date' && (/\bet al\b/.test(text) || isOfMany(text));
}

/** "Patients over 90", "a series of 92-year-olds". */
function isOfMany(text: string): boolean {
  return /\b(?:patients|cases|people|individuals|women|men|children|population|incidence|prevalence|survey|cohort|reported cases?)\b.{0,60}\b(?:aged|ages|age|years old|old)\b/i.test(
    text,
  );
}

/** Outside the case, only what is told of this patient counts: "our patient", "we saw a case in March". */
function isOfThisPatient(text: string, sentence: CueSentence | undefined): boolean {
  if (!sentence || sentence.isCited || sentence.voice === 'advice') return false;
  const isReported =
    /\b(?:we|here|our|present|this)\b.{0,60}\b(?:case|patient|child|woman|man|boy|girl|infant)\b.{0,80}\b(?:observed|seen|treated|admitted|presented|presenting|managed|diagnosed|evaluated|who)\b/i.test(
      text,
    );
  return isReported || (sentence.namesPatient && sentence.voice === 'own');
}
