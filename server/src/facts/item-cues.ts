import { type CueName, careCues } from '../data/care-cues.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { overlaps, type Span } from '../text/span.ts';
import { createCueIndex } from './cue-index.ts';
import { cueMatches } from './cue-matches.ts';
import { toLower } from './cue-words.ts';
import { perBlock } from './per-block.ts';
import { isCited, namesPatient, type Voice, voiceOf } from './sentence-voice.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence with the CARE cues in it. Spans are relative to the block. */
export interface CueSentence {
  readonly span: Span;
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
  const lower = toLower(block.prose);
  return sentencesOf(block).map((span) => {
    const text = block.prose.slice(span.start, span.end);
    return {
      span,
      voice: voiceOf(text),
      namesPatient: namesPatient(text),
      isCited: isCited(text),
      cues: cuesIn(lower, span),
    };
  });
});

function cuesIn(lower: string, within: Span): ReadonlyMap<CueName, Span> {
  const { hits, friends } = cueMatches(entriesFor(), lower, within);
  const cues = new Map<CueName, Span>();
  for (const [name, spans] of hits) {
    const own = spans.find((span) => !friends.get(name)?.some((friend) => overlaps(friend, span)));
    if (own) cues.set(name, own);
  }
  return cues;
}
