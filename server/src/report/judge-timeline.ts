import { captionsOf } from '../facts/captions.ts';
import { cueSentencesOf } from '../facts/item-cues.ts';
import { perBlock } from '../facts/per-block.ts';
import type { Block } from '../markdown/block.ts';
import { type Span, shift } from '../text/span.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { caseSentences } from './told-sentences.ts';

/** Fewer sentences with a time, or with a word of order, make no course. */
const orderedTimes = 4;

/** A timeline as a table or figure; a narrative with several times is one in part. */
export function judgeTimeline(report: Report): Judgement {
  const drawn = [...timelineSections(report), ...timelineExhibits(report), ...timeTables(report)];
  const course = caseSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
  const times = course.filter(({ cues }) => cues.has('time-expression'));
  const ordered = course.filter(({ cues }) => cues.has('time-expression') || cues.has('time-order'));
  const isCourse = times.length >= 2 && ordered.length >= orderedTimes;
  const told = isCourse
    ? [...times, ...ordered.filter((sentence) => !times.includes(sentence))].map(({ span }) => span)
    : [];
  const evidence = [...drawn, ...told];
  if (drawn.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}

function timelineSections(report: Report): Judgement['evidence'] {
  return report.sections
    .filter(({ role, inherited, body }) => role === 'timeline' && !inherited && body.end - body.start > 20)
    .map(({ headingSpan }) => headingSpan);
}

function timelineExhibits(report: Report): Judgement['evidence'] {
  return report.blocks.flatMap(({ block, start }) => {
    const caption = timelineCaptionOf(block);
    return caption ? [shift(caption, start)] : [];
  });
}

const timelineCaptionOf = perBlock((block: Block): Span | undefined => {
  const [caption] = captionsOf(block);
  const isTimeline = caption && cueSentencesOf(block).some(({ cues }) => cues.has('timeline'));
  return isTimeline ? caption.span : undefined;
});

const timeHead = /^\W*(?:date|time|day|week|month|year|timeline|time ?point|when|fecha|datum|zeit|jour)s?\b/i;
const timeCell =
  /^\W*(?:day|week|month|year|hour|postop\w*|pod|at|on|after|before|admission|presentation|discharge|follow|\d{1,4}\s?(?:days?|weeks?|months?|years?|hours?|h|d)\b|\d{1,4}[-./]|january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** Tables whose first column counts time, over at least three rows, and which hold words rather than values. */
function timeTables(report: Report): Judgement['evidence'] {
  return report.blocks.flatMap(({ block, start, end }) => (isTimeTable(block) ? [{ start, end }] : []));
}

const isTimeTable = perBlock(({ rows: [head, ...rows], prose }: Block): boolean => {
  const first = head?.[0];
  if (!first || rows.length < 3) return false;
  const cells = rows.map((row) => (row[0] ? cellText(prose, row[0]) : ''));
  const timed = cells.filter((cell) => timeCell.test(cell)).length;
  const isTimed = timeHead.test(cellText(prose, first)) && timed >= 3;
  const told = rows.filter((row) =>
    row.slice(1).some((cell) => /\p{L}{3}.{0,200}\s\p{L}{3}/u.test(cellText(prose, cell))),
  );
  return isTimed && told.length >= 3;
});

function cellText(prose: string, span: { readonly start: number; readonly end: number }): string {
  return prose
    .slice(span.start, span.end)
    .replace(/^\s*\|/, '')
    .trim();
}
