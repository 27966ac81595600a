import {
  againCues,
  antibioticCues,
  germCues,
  infectionCues,
  preventiveCues,
  susceptibilityCues,
  testedBacteriaCues,
} from '../data/germs.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { createCueFinder } from './cue-finder.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

export type GermCue = 'germ' | 'bacterium' | 'susceptibility' | 'infection' | 'antibiotic' | 'preventive' | 'again';

/** What a sentence tells of an infection: the first place of each kind of word. Spans are relative to the block. */
export interface GermSentence {
  readonly span: Span;
  readonly cues: ReadonlyMap<GermCue, Span>;
  /** How often an antibiotic is named, not by the mere word. */
  readonly named: number;
}

const finder = once(() =>
  createCueFinder<GermCue>({
    germ: {
      cues: germCues,
      not: 'cytoplasma | neoplasma | plasma | allergic bronchopulmonary aspergill* | medical microbiolog* | normal flora',
    },
    bacterium: { cues: testedBacteriaCues },
    susceptibility: { cues: susceptibilityCues },
    infection: infectionCues,
    antibiotic: antibioticCues,
    preventive: { cues: preventiveCues },
    again: { cues: againCues },
  }),
);

/** What words of a sentence stand in which lists; relative to the sentence. */
const wordsIn = perWords(({ text }) => finder()(text));

/** The sentences of a block, its table rows and captions among them, that speak of an infection, a germ or an antibiotic. */
export const germSentencesOf = perToldBlock((block: Block): readonly GermSentence[] =>
  knownSentencesOf(block).flatMap(({ span, sentence }) => {
    const found = wordsIn(sentence);
    if (found.size === 0) return [];
    const cues = new Map<GermCue, Span>();
    for (const [name, [first]] of found) if (first) cues.set(name, shift(first, span.start));
    const antibiotics = found.get('antibiotic') ?? [];
    return [
      { span, cues, named: antibiotics.filter(({ start }) => !/^anti/i.test(sentence.text.slice(start))).length },
    ];
  }),
);
