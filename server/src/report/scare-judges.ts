import type { Role } from '../data/roles.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import { normalForm } from '../text/normal-form.ts';
import { overlaps, type Span } from '../text/span.ts';
import { abstractLabels } from './abstract-labels.ts';
import { careItems } from './care-items.ts';
import { exhibits } from './exhibits.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { caseSentences, sentencesIn, type ToldSentence, toldSentences } from './told-sentences.ts';

/** The items of SCARE that more than the cues of single sentences decide, by name. */
export const scareJudges: ReadonlyMap<string, (report: Report) => Judgement> = new Map([
  ['highlights', judgeHighlights],
  ['abstract-structure', judgeAbstractStructure],
  ['introduction-reason', (report) => judgeIntroduction(report, ({ cues }) => cues.has('aim') || cues.has('novelty'))],
  ['introduction-literature', (report) => judgeIntroduction(report, ({ isCited }) => isCited)],
  ['guideline-cited', judgeGuidelineCited],
  ['declarations', judgeDeclarations],
  ['images', judgeImages],
]);

/** A section of that name with three to five points. */
function judgeHighlights({ sections, blocks }: Report): Judgement {
  const section = sections.find(({ heading }) => normalForm(heading) === 'highlights');
  if (!section) return missing;
  const points = blocks
    .filter(({ start, block }) => start >= section.body.start && start < section.body.end && block.kind === 'list')
    .flatMap(({ block }) => block.items.filter((item) => !isBlank(block, item)));
  if (points.length === 0 && isUnwritten(blocks, section.body)) return missing;
  const status = points.length >= 3 && points.length <= 5 ? 'reported' : 'partial';
  return { status, evidence: [section.headingSpan] };
}

/** Is part of a block still to be written? */
function isBlank(block: Block, part: Span): boolean {
  return placeholdersOf(block).some(({ span }) => overlaps(span, part));
}

/** Does a section hold blanks in all of its blocks? */
function isUnwritten(blocks: readonly PlacedBlock[], { start, end }: Span): boolean {
  const own = blocks.filter((placed) => placed.start >= start && placed.start < end && placed.block.kind !== 'heading');
  return own.length > 0 && own.every(({ block }) => placeholdersOf(block).length > 0);
}

/** Four parts make a structured abstract; one part fewer is mostly a merged one. A label before a blank is no part. */
function judgeAbstractStructure(report: Report): Judgement {
  const abstract = report.sections.find(({ role, inherited }) => role === 'abstract' && !inherited);
  const labels = abstract ? abstractLabels(report, abstract).map(({ span }) => span) : [];
  const told = sentencesIn(report, 'abstract');
  const parts = labels.filter(({ start, end }, i) => {
    const until = labels[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return told.some(({ span }) => span.start >= start && span.start < until && span.end > end);
  });
  if (parts.length === 0) return missing;
  return { status: parts.length >= 3 ? 'reported' : 'partial', evidence: parts };
}

/** Told where a sentence is so of those that CARE 4 asks for: they stand before the case. */
function judgeIntroduction(report: Report, isSo: (sentence: ToldSentence) => boolean): Judgement {
  const introduction = careItems(report).find(({ item }) => item.item === '4')?.evidence ?? [];
  const starts = new Set(introduction.map(({ start }) => start));
  const told = toldSentences(report).filter((sentence) => starts.has(sentence.span.start) && isSo(sentence));
  return told.length > 0 ? { status: 'reported', evidence: told.map(({ span }) => span) } : missing;
}

/** Named with its reference; named alone it is told in part. */
function judgeGuidelineCited(report: Report): Judgement {
  const named = toldSentences(report).filter(({ cues, zone }) => cues.has('guideline-named') && zone !== 'references');
  if (named.length === 0) return missing;
  const cited = named.filter(({ isCited }) => isCited);
  return { status: cited.length > 0 ? 'reported' : 'partial', evidence: [...cited, ...named].map(({ span }) => span) };
}

/** What nearly every journal wants stated at the end. */
const declared: readonly Role[] = ['contributions', 'conflicts', 'funding', 'ethics'];

function judgeDeclarations({ sections }: Report): Judgement {
  const places = declared.flatMap((role) => sections.find((section) => section.role === role)?.headingSpan ?? []);
  if (places.length === 0) return missing;
  return { status: places.length === declared.length ? 'reported' : 'partial', evidence: places };
}

/** Images with captions; they are missed only where imaging is told. */
function judgeImages(report: Report): Judgement {
  const figures = exhibits(report).filter(({ kind }) => kind === 'figure');
  const captioned = figures.filter(({ caption }) => caption.trim() !== '');
  if (captioned.length > 0) return { status: 'reported', evidence: captioned.map(({ span }) => span) };
  const told = caseSentences(report).filter(({ cues }) => cues.has('imaging'));
  const calls = told.slice(0, 1).map(({ span }) => span);
  return calls.length > 0 ? { ...missing, calls } : { status: 'not-applicable', evidence: [] };
}
