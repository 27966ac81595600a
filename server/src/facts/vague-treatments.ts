import { type VagueKind, type VagueTreatment, vagueTreatments } from '../data/vague-treatments.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { type CueList, createCueFinder } from './cue-finder.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** What a sentence tells of treatments without telling with what, and what it tells of with what. Spans are relative to the block. */
export interface VagueSentence {
  readonly span: Span;
  readonly vague: ReadonlyMap<VagueKind, Span>;
  /** The kinds that words of the sentence answer. */
  readonly answered: ReadonlySet<VagueKind>;
}

type ListName = `vague ${VagueKind}` | `answer ${VagueKind}`;

const kinds = Object.entries(vagueTreatments) as [VagueKind, VagueTreatment][];

const finder = once(() => {
  const lists = kinds.flatMap(([kind, { cues, not, answers }]): [string, CueList][] => [
    [`vague ${kind}`, not ? { cues, not } : { cues }],
    [`answer ${kind}`, { cues: answers }],
  ]);
  return createCueFinder(Object.fromEntries(lists) as Record<ListName, CueList>);
});

/** What words of a sentence stand in which lists; relative to the sentence. */
const wordsIn = perWords(({ text }) => finder()(text));

/** The sentences of a block that tell a treatment vaguely or well. */
export const vagueSentencesOf = perToldBlock((block: Block): readonly VagueSentence[] =>
  knownSentencesOf(block).flatMap(({ span, sentence }) => {
    const found = wordsIn(sentence);
    if (found.size === 0) return [];
    const vague = kinds.flatMap(([kind]) => {
      const [first] = found.get(`vague ${kind}`) ?? [];
      return first ? [[kind, shift(first, span.start)] as const] : [];
    });
    const answered = kinds.flatMap(([kind]) => (found.has(`answer ${kind}`) ? [kind] : []));
    return [{ span, vague: new Map(vague), answered: new Set(answered) }];
  }),
);
