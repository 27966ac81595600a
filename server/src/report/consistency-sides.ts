import { procedureWords } from '../data/organs.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type SidedOrgan, sidedOrgansOf } from '../facts/laterality.ts';
import { allMatches } from '../text/all-matches.ts';
import { contains } from '../text/span.ts';
import { patientShown } from './cases.ts';
import { type PatientSentence, patientSentenceAt, patientSentences } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import { type Found, perReport, type Report } from './report.ts';
import type { Zone } from './zones.ts';

/** A side against those told elsewhere of the same organ. */
export interface StraySide {
  readonly stray: Found<SidedOrgan>;
  readonly usual: Found<SidedOrgan>;
  readonly why: 'procedure' | 'place';
}

type Place = Zone | 'caption';

interface PlacedSide {
  readonly found: Found<SidedOrgan>;
  readonly place: Place;
  /** Is it told of another time, or of an organ with which nothing is wrong? */
  readonly isQuiet: boolean;
}

/** What was done long ago was done for something else; of what is left or normal nothing had to be treated. */
const quiet = perSentence((text) =>
  /\b(?:years? (?:ago|earlier|before|previously|prior)|previous(?:ly)?|prior|history of|in childhood|remaining|solitary|normal|unremarkable|intact|preserved|unaffected|healthy)\b/i.test(
    text,
  ),
);

/** Where the other side is spoken of on purpose, a side proves nothing. */
const otherSide =
  /\b(?:bilaterally|contralateral|opposite|either side|compar(?:ed|ison|ing)|donor|graft|flap|harvest(?:ed)?|left and right|right and left|each|respectively|other (?:side|eye|ear|breast|lung|ovary|knee|hip|shoulder|kidney|leg|hand|foot))\b/i;

const both = /\b(?:bilateral|both)((?:\s[\p{L}-]{1,24}){1,3})/giu;

/** Organs of which one side is told for the finding and only the other for the procedure, or one in a single place. */
export const straySides = perPatient((report: Report): readonly StraySide[] => {
  const sides = sidesOf(report);
  const organs = [...new Set(sides.map(({ found }) => found.fact.organ))];
  return organs.flatMap((organ) => {
    const own = sides.filter(({ found }) => found.fact.organ === organ);
    if (isOfBoth(report, own)) return [];
    const stray = strayProcedure(own) ?? strayPlace(own);
    return stray ? [stray] : [];
  });
});

function sidesOf(report: Report): readonly PlacedSide[] {
  const title = patientShown(report) ? undefined : report.title?.span;
  return report.find(sidedOrgansOf).flatMap((found): PlacedSide[] => {
    if (title && contains(title, found.span)) return [{ found, place: 'title', isQuiet: false }];
    const sentence = patientSentenceAt(report, found.span);
    return sentence ? [{ found, place: placeOf(sentence), isQuiet: quiet(sentence.fact) }] : [];
  });
}

function placeOf({ inExhibit, zone }: PatientSentence): Place {
  return inExhibit ? 'caption' : zone;
}

/** Does a sentence that names the organ speak of both sides? */
function isOfBoth(report: Report, own: readonly PlacedSide[]): boolean {
  const words = [...new Set(own.map(({ found }) => found.fact.word))];
  return bothSided(report).some(
    ({ beside, led, isOfProcedure }) => isOfProcedure || words.some((word) => beside.has(word) || led.includes(word)),
  );
}

/** What a sentence names of which it speaks on both sides. */
interface BothSided {
  /** All its words, in small letters, where it speaks of another side. */
  readonly beside: ReadonlySet<string>;
  /** What follows "both", in small letters. */
  readonly led: string;
  readonly isOfProcedure: boolean;
}

const bothSided = perReport((report: Report): readonly BothSided[] =>
  patientSentences(report).flatMap(({ fact }) => readBoth(fact) ?? []),
);

const readBoth = perSentence((text): BothSided | undefined => {
  const led = Array.from(allMatches(text, both), ([, words = '']) => words).join('\n');
  const beside = otherSide.test(text) ? (text.toLowerCase().match(/\p{L}+/gu) ?? []) : [];
  if (led === '' && beside.length === 0) return undefined;
  return { beside: new Set(beside), led: led.toLowerCase(), isOfProcedure: procedureWords.test(led) };
});

function strayProcedure(own: readonly PlacedSide[]): StraySide | undefined {
  const findings = own.filter(({ found }) => !found.fact.isProcedure);
  const procedures = own.filter(({ found }) => found.fact.isProcedure);
  const [usual, stray] = [findings, procedures].map((all) => all.find(({ isQuiet }) => !isQuiet)?.found);
  if (!usual || !stray || usual.fact.side === stray.fact.side) return undefined;
  const isOne = (all: readonly PlacedSide[]): boolean => new Set(all.map(({ found }) => found.fact.side)).size === 1;
  return isOne(findings) && isOne(procedures) ? { stray, usual, why: 'procedure' } : undefined;
}

/** One place (title, abstract, captions ...) that tells only the other side than at least three elsewhere. */
function strayPlace(own: readonly PlacedSide[]): StraySide | undefined {
  for (const place of new Set(own.map((one) => one.place))) {
    const here = own.filter((one) => one.place === place);
    const elsewhere = own.filter((one) => one.place !== place);
    const [stray, usual] = [here[0]?.found, elsewhere[0]?.found];
    if (!stray || !usual || elsewhere.length < 2 || here.length >= elsewhere.length) continue;
    if (elsewhere.some(({ found }) => found.fact.side !== usual.fact.side)) continue;
    if (here.some(({ found }) => found.fact.side === usual.fact.side)) continue;
    if (elsewhere.some(({ found }) => found.fact.word === stray.fact.word)) return { stray, usual, why: 'place' };
  }
  return undefined;
}
