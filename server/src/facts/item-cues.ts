import { type CueName, careCues, type Lexicon } from '../data/care-cues.ts';
import { type Cue, numberWords, readCues } from '../data/cue.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { overlaps, type Span } from '../text/span.ts';
import { matchCue } from './match-cue.ts';
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

/** One cue of a list, or one of its false friends. */
interface Entry {
  readonly name: CueName;
  readonly isFriend: boolean;
  readonly cue: Cue;
}

/** The cues by the beginning (up to three letters) or the end of their first word; built when first asked for. */
const index = once(buildIndex);

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

/** In lower case, with all offsets as before: the few letters that grow in lower case stay as they are. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function cuesIn(lower: string, within: Span): ReadonlyMap<CueName, Span> {
  const hits = new Map<CueName, Span[]>();
  const friends = new Map<CueName, Span[]>();
  // In the sentence alone: in one without a word the search would go on to the end of the block.
  for (const word of lower.slice(within.start, within.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}']{0,40}/gu)) {
    const start = within.start + word.index;
    for (const { name, isFriend, cue } of entriesFor(word[0])) {
      const end = matchCue(cue, lower, start);
      if (end < 0 || end > within.end) continue;
      const into = isFriend ? friends : hits;
      const known = into.get(name);
      if (known) known.push({ start, end });
      else into.set(name, [{ start, end }]);
    }
  }
  const cues = new Map<CueName, Span>();
  for (const [name, spans] of hits) {
    const own = spans.find((span) => !friends.get(name)?.some((friend) => overlaps(friend, span)));
    if (own) cues.set(name, own);
  }
  return cues;
}

/** The cues that may begin with the word. */
function entriesFor(word: string): readonly Entry[] {
  const known = byWord.get(word);
  if (known) return known;
  const byKey = index();
  const keys = [`=${word}`];
  for (let length = Math.min(word.length, 3); length > 0; length--) keys.push(word.slice(0, length));
  if (word.length > 3) keys.push(`-${word.slice(-3)}`);
  if (/^\d/.test(word) || numberWords.has(word)) keys.push('#');
  const entries = keys.flatMap((key) => byKey.get(key) ?? []);
  if (byWord.size >= mostWords) byWord.clear();
  byWord.set(word, entries);
  return entries;
}

/** What was looked up for the last words; they come again and again. */
const byWord = new Map<string, readonly Entry[]>();
const mostWords = 20_000;

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const built = new Map<string, Entry[]>();
  const add = (name: CueName, list: string, isFriend: boolean): void => {
    for (const cue of readCues(list)) {
      for (const key of cue.keys) built.set(key, [...(built.get(key) ?? []), { name, isFriend, cue }]);
    }
  };
  for (const [name, { cues, not }] of Object.entries(careCues) as [CueName, Lexicon][]) {
    add(name, cues, false);
    if (not) add(name, not, true);
  }
  return built;
}
