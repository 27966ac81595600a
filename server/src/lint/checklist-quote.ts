import { sentencesOf } from '../facts/sentences.ts';
import type { Report } from '../report/report.ts';
import { wordsAt } from '../report/words-at.ts';
import { contains, type Span, shift } from '../text/span.ts';

/** More words than this are no quotation but a copy. */
const mostWords = 20;

/** So many words before a place that stands late in its sentence tell what it is about. */
const wordsBefore = 4;

/** A few words of the sentence in which a place stands, so chosen that the beginning of the place is among them. */
export function checklistQuote(report: Report, place: Span): string {
  const sentence = sentenceAround(report, place) ?? place;
  const words = wordsOf(wordsAt(report, sentence));
  const before = wordsOf(wordsAt(report, { start: sentence.start, end: place.start })).length;
  const own = wordsOf(wordsAt(report, place)).length;
  const from = before + Math.min(own, mostWords) <= mostWords ? 0 : Math.max(before - wordsBefore, 0);
  const shown = words
    .slice(from, from + mostWords)
    .join(' ')
    .replace(/^\| | \|$/g, ''); // of a table
  return `${from > 0 ? '… ' : ''}${shown}${from + mostWords < words.length ? ' …' : ''}`;
}

/** A place of several sentences stands for itself. */
function sentenceAround(report: Report, place: Span): Span | undefined {
  const placed = report.blocks.find((block) => contains(block, place));
  const sentences = placed ? sentencesOf(placed.block).map((span) => shift(span, placed.start)) : [];
  return sentences.find((sentence) => contains(sentence, place));
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
