import type { Block } from '../markdown/block.ts';
import { toPlain } from '../markdown/prose.ts';
import { allMatches } from '../text/all-matches.ts';
import { expandNumbers, listOf } from './number-lists.ts';
import type { NumericMarker } from './numeric-marker.ts';

const tag = /<(\/?)sup>/gi;
const target = /\]\(#[^()\s]{1,200}\)|<[^<>]{1,200}>/g;
const careted = /\^(\d{1,3}(?:[,;-]\s?\d{1,3}){0,40})\^/g;
const raised = /[⁰¹²³⁴-⁹]{1,3}(?:(?:[,⁻-]|,\s)[⁰¹²³⁴-⁹]{1,3}){0,40}/g;
/** A formula that is nothing but a raised number: `$^{1,2}$`. */
export const raisedFormula = /\$\^(?:\{\s?(\d{1,3}(?:\s?[,;\u2010-\u2013-]\s?\d{1,3}){0,40})\s?\}|(\d))\$/g;
const onlyNumbers = new RegExp(`^[\\s(]{0,4}(${listOf('\\d{1,3}')})[\\s),.;]{0,4}$`);

/** Finds `<sup>1,2</sup>`, `^1^`, `$^{1}$` and `¹` where they are no exponents or notes. */
export function raisedMarkers(block: Block): NumericMarker[] {
  const found: NumericMarker[] = [];
  const add = (numbers: string | undefined, start: number, end: number): void => {
    if (!numbers || isNotation(block, numbers, start, end)) return;
    found.push({ style: 'superscript', targets: expandNumbers(numbers), span: { start, end }, doubtful: false });
  };
  for (const { inner, start, end } of taggedIn(block.source)) {
    if (block.prose.charAt(start + 4) !== '^') continue;
    const plain = toPlain(inner.replace(target, '').replace(/[[\]\\]/g, ''));
    add(onlyNumbers.exec(plain)?.[1], start, end);
  }
  for (const match of allMatches(block.prose, careted)) {
    if (block.source.charAt(match.index) === '^') add(match[1], match.index, match.index + match[0].length);
  }
  for (const match of allMatches(block.source, raisedFormula)) {
    if (block.prose.charAt(match.index) !== '$') continue;
    add(toPlain(match[1] ?? match[2] ?? ''), match.index, match.index + match[0].length);
  }
  for (const match of allMatches(block.prose, raised)) {
    add(plainDigits(match[0]), match.index, match.index + match[0].length);
  }
  return found;
}

/** The pairs of `<sup>` and `</sup>`, and what stands between. */
function taggedIn(source: string): { inner: string; start: number; end: number }[] {
  const tags = allMatches(source, tag);
  return tags.flatMap((open, i) => {
    const close = tags[i + 1];
    if (open[1] || !close?.[1] || close.index - open.index > 400) return [];
    const inner = source.slice(open.index + open[0].length, close.index);
    return [{ inner, start: open.index, end: close.index + close[0].length }];
  });
}

function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\u2212|⁻/g, '-');
}

/** Units and symbols that a raised 2 or 3 belongs to. */
const unit =
  /(?:^|[^\p{L}])(?:\p{L}|[cdkmnμ]m|kg|ml|dl|mol|min|sec|inch|mmHg|[hl]pf|HPF|field|log|met(?:er|re)s?|square|[SP][ap]O|Pa(?:C)?O|EtCO|FiO|HCO|CHA?|VASc?|Ca|Mg|Na|Fe|Zn|Cu|chi)$/u;

function isNotation({ prose, source }: Block, numbers: string, start: number, end: number): boolean {
  if (/^\s*$/.test(prose.slice(0, start))) return true; // a mark before the first word is a note or an affiliation
  return isExponent(numbers, source.slice(Math.max(0, start - 30), start), source.slice(end, end + 1));
}

/** Exponents, isotopes, ions and the like: by the word before and the character after the raised number. */
export function isExponent(numbers: string, before: string, after: string): boolean {
  if (/^(?:\p{L}|[+⁺⁻−]|\d)/u.test(after)) return true;
  if (/[-−⁻×*/·^(]$/.test(before) && !/\*\*?$/.test(before)) return true;
  if (/(?:^|[^\d.,])(?:10|2)$/.test(before)) return !/[\p{L}-](?:10|2)$/u.test(before);
  if (!/^[123]$/.test(numbers) || !unit.test(before)) return false;
  return !/\b(?:vitamin|hepatitis|type|group|factor|protein)\s\p{L}$/iu.test(before);
}
