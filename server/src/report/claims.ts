import { causalityInstrument } from '../data/claims.ts';
import { type Overclaim, overclaimsOf, priorityClaimsOf, priorityGroundsOf, titleClaimOf } from '../facts/claims.ts';
import { perBlock } from '../facts/per-block.ts';
import { sentencesOf } from '../facts/sentences.ts';
import { type Span, shift } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';
import { zonesOf } from './zones.ts';

/**
 * The over-claims of the title, the abstract, the discussion and the conclusion. In the abstract and the discussion a
 * sentence that does not name this case may tell what is known; at their end, and in the conclusion, it concludes.
 */
export const overclaims = perReport((report: Report): readonly Found<Overclaim>[] => {
  if (report.language !== 'en') return [];
  const zoneOf = zonesOf(report);
  const isJudged = report.blocks.some(({ block }) => namesInstrument(block));
  return report.find(overclaimsOf).filter((found) => {
    const { fact, section, placed } = found;
    if (fact.cue.isCause && isJudged) return false;
    const zone = zoneOf(section);
    if (placed === report.title?.block) return true;
    if (placed.block.kind === 'heading' || (zone !== 'abstract' && zone !== 'discussion')) return false;
    return fact.isOwn || isWithin(section, 'conclusion') || isAtEnd(report, found);
  });
});

const namesInstrument = perBlock(({ prose }) => causalityInstrument.test(prose));

/** Does the sentence stand among the last two of the abstract, or of the discussion? */
function isAtEnd(report: Report, { section, at, fact }: Found<Overclaim>): boolean {
  if (!section) return false;
  const { end } = at(fact.sentence);
  const behind = report.blocks
    .filter((placed) => placed.end > end && placed.start < section.body.end)
    .flatMap(({ block, start }) => sentencesOf(block).map((span) => shift(span, start)))
    .filter((span) => span.start >= end);
  return behind.length < 2;
}

/**
 * The first claim of the report to be the first, where no search is told. "To our knowledge" leaves room enough in the
 * text; a title stands alone.
 */
export const unsearchedPriority = perReport((report: Report): Span | undefined => {
  if (report.language !== 'en') return undefined;
  const grounds = report.find(priorityGroundsOf).filter(({ section }) => !isWithin(section, 'references'));
  if (grounds.some(({ fact }) => fact.kind === 'search')) return undefined;
  const inTitle = report.title && titleClaimOf(report.title.text);
  if (report.title && inTitle) return shift(inTitle, report.title.span.start);
  if (grounds.length > 0) return undefined;
  return report.find(priorityClaimsOf).find(({ section, placed }) => isTold(report, section, placed.block.kind))?.span;
});

/** Words of the authors: not a heading, a statement at the end or a reference. */
function isTold(report: Report, section: Parameters<typeof isWithin>[0], kind: string): boolean {
  const zone = zonesOf(report)(section);
  return kind !== 'heading' && zone !== 'references' && zone !== 'statements' && zone !== 'keywords';
}
