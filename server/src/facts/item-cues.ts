import { type CueName, careCues, type Lexicon } from '../data/care-cues.ts';
import { numberWords, readCues } from '../data/cue.ts';
import type { Block } from '../markdown/block.ts';
import { overlaps, type Span } from '../text/span.ts';
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

/** One cue list's phrases that begin alike. */
interface Entry {
  readonly name: CueName;
  readonly isFriend: boolean;
  readonly pattern: RegExp;
}

/** Phrases by the beginning (up to three letters) or the end of their first word. */
const index: ReadonlyMap<string, readonly Entry[]> = buildIndex();

/** The sentences of a block with their cues, found in one pass over its words. */
export const cueSentencesOf = perBlock((block: Block): readonly CueSentence[] =>
  sentencesOf(block).map((span) => {
    const text = block.prose.slice(span.start, span.end);
    return {
      span,
      voice: voiceOf(text),
      namesPatient: namesPatient(text),
      isCited: isCited(text),
      cues: cuesIn(block.prose, span),
    };
  }),
);

function cuesIn(prose: string, within: Span): ReadonlyMap<CueName, Span> {
  const hits = new Map<CueName, Span[]>();
  const friends = new Map<CueName, Span[]>();
  const words = /[\p{L}\p{N}][\p{L}\p{N}']{0,40}/gu;
  words.lastIndex = within.start;
  for (let word = words.exec(prose); word && word.index < within.end; word = words.exec(prose)) {
    for (const { name, isFriend, pattern } of entriesFor(word[0].toLowerCase())) {
      pattern.lastIndex = word.index;
      if (!pattern.test(prose) || pattern.lastIndex > within.end) continue;
      const span = { start: word.index, end: pattern.lastIndex };
      const into = isFriend ? friends : hits;
      into.set(name, [...(into.get(name) ?? []), span]);
    }
  }
  const cues = new Map<CueName, Span>();
  for (const [name, spans] of hits) {
    const true_ = spans.find((span) => !friends.get(name)?.some((friend) => overlaps(friend, span)));
    if (true_) cues.set(name, true_);
  }
  return cues;
}

function* entriesFor(word: string): Generator<Entry> {
  for (const key of [word.slice(0, 1), word.slice(0, 2), word.slice(0, 3)].slice(0, word.length)) {
    yield* index.get(key) ?? [];
  }
  if (word.length > 3) yield* index.get(`-${word.slice(-3)}`) ?? [];
  if (/^\d/.test(word) || numberWords.has(word)) yield* index.get('#') ?? [];
}

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const patterns = new Map<string, { name: CueName; isFriend: boolean; key: string; sources: string[] }>();
  const add = (name: CueName, list: string, isFriend: boolean): void => {
    for (const { pattern, keys } of readCues(list)) {
      for (const key of new Set(keys)) {
        const id = `${name} ${isFriend} ${key}`;
        const known = patterns.get(id) ?? { name, isFriend, key, sources: [] };
        known.sources.push(pattern);
        patterns.set(id, known);
      }
    }
  };
  for (const [name, { cues, not }] of Object.entries(careCues) as [CueName, Lexicon][]) {
    add(name, cues, false);
    if (not) add(name, not, true);
  }
  const built = new Map<string, Entry[]>();
  for (const { name, isFriend, key, sources } of patterns.values()) {
    const entry = { name, isFriend, pattern: new RegExp(`(?:${sources.join('|')})`, 'iuy') };
    built.set(key, [...(built.get(key) ?? []), entry]);
  }
  return built;
}
