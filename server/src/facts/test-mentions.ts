import {
  type ClinicalTest,
  clinicalTests,
  doneCues,
  findingCues,
  inconclusiveCues,
  maybeCues,
  type TestName,
  undoneCues,
} from '../data/tests.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { moved, type Span, shift } from '../text/span.ts';
import { type CueList, createCueFinder } from './cue-finder.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** A test that a sentence names. Spans are relative to the block. */
export interface TestMention {
  readonly test: TestName;
  readonly span: Span;
}

/** What a sentence tells of tests, whoever's they are. Spans are relative to the block. */
export interface TestSentence {
  readonly span: Span;
  /** In source order, one for each place. */
  readonly mentions: readonly TestMention[];
  /** The tests of which words speak by which their results are told ("grew", "histology"), their names among them. */
  readonly speaksOf: ReadonlySet<TestName>;
  /** "was performed", "underwent". */
  readonly done: readonly Span[];
  readonly isUndone: boolean;
  /** Words or a number that tell what a test found. */
  readonly hasFinding: boolean;
  /** The same, or words that may: "rose", "no", "within". */
  readonly hasResult: boolean;
  /** Words that a test told nothing. */
  readonly inconclusive: Span | undefined;
}

type ListName = `name ${TestName}` | `answer ${TestName}` | 'done' | 'undone' | 'finding' | 'maybe' | 'inconclusive';

const testEntries = Object.entries(clinicalTests) as [TestName, ClinicalTest][];

/** Each test with the names of its lists, which are put together once and not for each sentence. */
const testLists = testEntries.map(([test]) => ({ test, name: `name ${test}`, answer: `answer ${test}` }) as const);

const finder = once(() => {
  const lists = new Map<string, CueList>([
    ['done', { cues: doneCues }],
    ['undone', { cues: undoneCues, not: 'not only' }],
    ['finding', { cues: findingCues, not: 'mass spectro*' }],
    ['maybe', { cues: maybeCues, not: 'high-resolution | high-power | low-dose' }],
    ['inconclusive', { cues: inconclusiveCues }],
  ]);
  for (const [name, { written, not, answers }] of testEntries) {
    lists.set(`name ${name}`, not ? { cues: written, not } : { cues: written });
    if (answers) lists.set(`answer ${name}`, { cues: answers });
  }
  return createCueFinder(Object.fromEntries(lists) as Record<ListName, CueList>);
});

/** A number with a unit of the laboratory or of a size. */
const withUnit = /\d\s?(?:[a-zµμ%]{1,6}\/|%|cm\b|mm\b)/;

/** What each sentence of a block tells of tests. */
export const testSentencesOf = perToldBlock((block: Block): readonly TestSentence[] =>
  block.kind === 'heading'
    ? []
    : knownSentencesOf(block).map(({ span, sentence }) => moveSentence(readSentence(sentence), span)),
);

function moveSentence(told: Omit<TestSentence, 'span'>, span: Span): TestSentence {
  const { start } = span;
  return {
    span,
    ...told,
    mentions: told.mentions.map((mention) => moved(mention, start)),
    done: told.done.map((place) => shift(place, start)),
    inconclusive: told.inconclusive && shift(told.inconclusive, start),
  };
}

/** Of a sentence by its words. All places are relative to it. */
const readSentence = perWords(({ text }): Omit<TestSentence, 'span'> => {
  const found = finder()(text);
  const placesOf = (name: ListName): readonly Span[] => found.get(name) ?? [];
  const spoken = found.size === 0 ? [] : testLists.filter(({ name, answer }) => found.has(name) || found.has(answer));
  const mentions = spoken.flatMap(({ test, name }) => placesOf(name).map((place) => ({ test, span: place })));
  const hasFinding = found.has('finding') || withUnit.test(text);
  return {
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    speaksOf: new Set(spoken.map(({ test }) => test)),
    done: placesOf('done'),
    isUndone: found.has('undone'),
    hasFinding,
    hasResult: hasFinding || found.has('maybe'),
    inconclusive: placesOf('inconclusive')[0],
  };
});
