import { numberPattern, numberSigns, readNumber } from '../data/number-words.ts';
import { firstSigns, isWordAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { matchAt } from './quantity-unit-words.ts';

/** For how long, as it stands in the text. */
export interface DurationRead {
  readonly span: Span;
  /** ISO 8601 ("P5D"); null where it is a range, told in doses or cycles, or ends with an event. */
  readonly iso: string | null;
  /** Is it how long one infusion runs ("over two hours")? */
  readonly isInfusion: boolean;
}

const range = `(${numberPattern})(?:\\s?(?:-|to|or)\\s?(${numberPattern}))?`;
const unit =
  '(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|mos?|years?|cycles?|courses?|doses|sessions|injections)(?![\\p{L}\\p{N}])';
const filler =
  '(?:(?:about|approximately|at least|up to|a total of|a|an|the|another|next|first|following|subsequent|more than|almost|over|around|only) ){0,3}';
const forTime = new RegExp(
  `(?:for|during|within|over|x|×|in|lasting|total of) ?${filler}${range}[\\s-]?(?:(?:more|further|additional|consecutive|full|successive|whole|post-?operative) )?${unit}`,
  'iuy',
);
const courseOf = new RegExp(
  `${range}[\\s-]?${unit}(?:[\\s-]{0,2}(?:course|regimen|cure)\\b|(?=[\\s-]{0,2}(?:oral|intravenous|iv) (?:course|regimen|cure)\\b))`,
  'iuy',
);
const ofDrug = new RegExp(
  `${range}[\\s-]?${unit} of\\b(?! (?:age|life|gestation|onset|the |admission|symptom|presentation|his |her |hospital|treatment|pregnancy|surgery))`,
  'iuy',
);
const until =
  /(?:until|till|up to the|lifelong|life-long|for life|indefinitely|long[- ]term|throughout|to be continued|continued until)\b/iy;
const someDays = /for (?:several|a few|many|some) (?:days|weeks|months|years)\b/iy;

const forTimeSigns = firstSigns('fdwoxilt');
const countSigns = firstSigns(numberSigns);
const openSigns = firstSigns('utlfic');

/** The duration that begins at an offset. */
export function durationAt(prose: string, at: number): DurationRead | undefined {
  if (isWordAt(prose, at - 1)) return undefined;
  const match =
    (forTimeSigns(prose, at) ? matchAt(forTime, prose, at) : undefined) ??
    (countSigns(prose, at) ? (matchAt(courseOf, prose, at) ?? matchAt(ofDrug, prose, at)) : undefined);
  if (match && !isMoment(prose, at, match[0])) {
    const span = { start: at, end: at + match[0].length };
    const isInfusion = /^(?:over|in|within|during)/i.test(match[0]) && /^(?:min|h)/i.test(match[3] ?? '');
    return { span, iso: match[2] === undefined ? isoOf(match[1] ?? '', match[3] ?? '') : null, isInfusion };
  }
  if (!openSigns(prose, at)) return undefined;
  const open = matchAt(until, prose, at) ?? matchAt(someDays, prose, at);
  return open && { span: { start: at, end: at + open[0].length }, iso: null, isInfusion: false };
}

/** "within 2 days after surgery" and "in 3 weeks" may be a moment; "for" never is. */
function isMoment(prose: string, at: number, text: string): boolean {
  if (!/^(?:within|in)\b/i.test(text)) return false;
  return (
    !/(?:minutes?|mins?|hours?|hrs?|h)$/i.test(text) &&
    !/^\s{0,2}[),.]/.test(prose.slice(at + text.length, at + text.length + 4))
  );
}

function isoOf(written: string, unitWord: string): string | null {
  const letter = /^(mi|h|d|w|mo|y)/i.exec(unitWord)?.[1]?.toLowerCase();
  if (letter === undefined || /^dos/i.test(unitWord)) return null;
  const value = readNumber(written);
  switch (letter) {
    case 'mi':
      return `PT${value}M`;
    case 'h':
      return `PT${value}H`;
    default:
      return `P${value}${letter.charAt(0).toUpperCase()}`;
  }
}
