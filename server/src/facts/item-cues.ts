import { type CueName, careCues } from '../data/care-cues.ts';
import type { Block } from '../markdown/block.ts';
import { firstWhere } from '../text/first-where.ts';
import { once } from '../text/once.ts';
import { perObject } from '../text/per-object.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { createCueIndex } from './cue-index.ts';
import { cueMatches } from './cue-matches.ts';
import { toLower } from './cue-words.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { type LabValue, labValuesOf } from './lab-values.ts';
import { perBlock } from './per-block.ts';
import { isCited, namesPatient, type Voice, voiceOf } from './sentence-voice.ts';

/** A sentence with the CARE cues in it. Spans are relative to the block. */
export interface CueSentence {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly voice: Voice;
  /** Does it name this patient ("our patient", "she")? */
  readonly namesPatient: boolean;
  readonly isCited: boolean;
  /** The first place of each cue list that has one in the sentence. */
  readonly cues: ReadonlyMap<CueName, Span>;
}

/** The cues by their first words; built when first asked for. */
const entriesFor = once(() => createCueIndex<CueName>(careCues));

/** The sentences of a block with their cues, found in one pass over its words. */
export const cueSentencesOf = perBlock((block: Block): readonly CueSentence[] => {
  const values = [...labValuesOf(block)].sort((a, b) => a.valueSpan.start - b.valueSpan.start);
  return knownSentencesOf(block).map(({ span, sentence }) => {
    const { cues, ...told } = readSentence(sentence);
    const placed = withTest(shiftAll(cues, span.start), values, span);
    return { span, text: block.source.slice(span.start, span.end), ...told, cues: placed };
  });
});

/** A laboratory value is a test with its result, whatever it is called. */
function withTest(
  cues: ReadonlyMap<CueName, Span>,
  values: readonly LabValue[],
  sentence: Span,
): ReadonlyMap<CueName, Span> {
  if (cues.has('test') && cues.has('result')) return cues;
  const value = values[firstWhere(values.length, (i) => (values[i]?.valueSpan.start ?? 0) >= sentence.start)];
  if (!value || !contains(sentence, value.valueSpan)) return cues;
  const { span } = value;
  return new Map([...cues, ['test', cues.get('test') ?? span], ['result', cues.get('result') ?? span]]);
}

/** What a sentence tells by its words alone. The places of its cues are relative to it. */
const readSentence = perWords(({ text }) => ({
  voice: voiceOf(text),
  namesPatient: namesPatient(text),
  isCited: isCited(text),
  cues: cuesIn(toLower(text)),
}));

function shiftAll(cues: ReadonlyMap<CueName, Span>, by: number): ReadonlyMap<CueName, Span> {
  return by === 0 ? cues : new Map(Array.from(cues, ([name, span]) => [name, shift(span, by)]));
}

/** Makes a reading of the words of a sentence that is done once, however many versions of the report hold the sentence. */
export function perSentence<T>(read: (text: string) => T): (sentence: CueSentence) => T {
  return perObject(({ text }) => read(text));
}

function cuesIn(lower: string): ReadonlyMap<CueName, Span> {
  const { hits, friends } = cueMatches(entriesFor(), lower, { start: 0, end: lower.length });
  const cues = new Map<CueName, Span>();
  for (const [name, spans] of hits) {
    const isFriend = touching(friends.get(name) ?? []);
    const own = spans.find((span) => !isFriend(span));
    if (own) cues.set(name, own);
  }
  return cues;
}
