import { type Analyte, analytes } from '../data/analytes.ts';
import { labConditions } from '../data/lab-conditions.ts';
import { lookalikes } from '../data/lab-lookalikes.ts';
import { type VitalSign, vitalSigns } from '../data/vital-signs.ts';
import { createLetterTree, grownFor, type LetterTree, treeBehind } from '../text/letter-tree.ts';
import { isDigitAt, isSpaceAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';

/** What a value may belong to: an analyte or a vital sign. */
export type Subject =
  | { readonly type: 'lab'; readonly analyte: Analyte }
  | { readonly type: 'vital'; readonly sign: VitalSign };

/** A name in the text. */
export interface Name {
  readonly span: Span;
  /** What it may stand for; the unit of the value decides. */
  readonly subjects: readonly Subject[];
  /** `symbol`: one that is also an ordinary letter or word; `condition`: "hyponatremia". Both want a unit. */
  readonly form: 'name' | 'symbol' | 'condition';
  /** The direction that the name of a condition tells. */
  readonly flag: 'high' | 'low' | undefined;
}

interface Entry {
  readonly subjects: Subject[];
  readonly form: Name['form'];
  readonly flag: Name['flag'];
}

const root = createLetterTree<Entry>();
const symbols = new Map<string, Entry>();
const symbolStarts = new Set<string>();
const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
};

fill();

/**
 * The longest name that begins at an offset; the offset must begin a word. Null where the longest is a lookalike:
 * then `end` of it is given so that the reader can step over it.
 */
export function nameAt(prose: string, at: number): Name | { readonly lookalikeEnd: number } | undefined {
  const found = walk(prose, at);
  const symbol = symbolAt(prose, at);
  if (found && (!symbol || found.end > symbol.span.end)) {
    if (found.entry.subjects.length === 0) return { lookalikeEnd: found.end };
    if (isShortWord(prose.slice(at, found.end))) return undefined;
    const { subjects, form, flag } = found.entry;
    return { span: { start: at, end: found.end }, subjects, form, flag };
  }
  return symbol;
}

/** Abbreviations of two or three letters are written with a capital, or they may be words: `act`, `got`. */
const lowerCaseAbbreviations: ReadonlySet<string> = new Set(
  'crp esr wbc rbc inr tsh bun hb hgb hct ldh alt ast alp ggt bmi imc gcs spo2 pco2 po2 hco3 ck psa cea afp plt'.split(
    ' ',
  ),
);

function isShortWord(text: string): boolean {
  return /^\p{Ll}{2,3}$/u.test(text) && !lowerCaseAbbreviations.has(text);
}

/** Follows the letters of the text down the tree of names; hyphens, brackets and blanks between them do not count. */
function walk(prose: string, at: number): { entry: Entry; end: number } | undefined {
  let best: { entry: Entry; end: number } | undefined;
  let node: LetterTree<Entry> | undefined = root;
  let position = at;
  while (position - at < 90) {
    const skipped = position === at ? position : skipJoint(prose, position);
    if (skipped >= prose.length) break;
    if (isSpaceBeforeDigit(prose, position, skipped)) node = treeBehind(node, joint);
    node = node && step(node, prose.charAt(skipped));
    if (!node) break;
    position = skipped + 1;
    if (node.value && isNameEnd(prose, position)) best = { entry: node.value, end: position };
  }
  return best;
}

function step(from: LetterTree<Entry>, character: string): LetterTree<Entry> | undefined {
  const letters = fold(character);
  let node: LetterTree<Entry> | undefined = from;
  for (let i = 0; node && i < letters.length; i++) node = treeBehind(node, letters.charCodeAt(i));
  return node;
}

/** What may stand between the letters of a name: blanks, hyphens, stops, brackets, slashes, the marks of super- and subscripts. */
const jointCharacters: ReadonlySet<number> = new Set(Array.from(" \n\r./()'+:_^~-", (sign) => sign.charCodeAt(0)));
const comma = 44;
const joint = '_'.charCodeAt(0);

function skipJoint(prose: string, at: number): number {
  let end = at;
  while (end - at < 14 && jointCharacters.has(prose.charCodeAt(end))) end++;
  if (prose.charCodeAt(end) === comma && isDigitAt(prose, at - 1) && isDigitAt(prose, end + 1)) end++;
  return end;
}

/** A blank before a digit counts ("CA 125", but not "IgG 4 g/L"), unless it is the blank of a tag. */
function isSpaceBeforeDigit(prose: string, from: number, to: number): boolean {
  if (to === from || to - from > 3 || !isDigitAt(prose, to) || isDigitAt(prose, from - 1)) return false;
  return prose.slice(from, to).trim() === '';
}

/** No letter or digit goes on after it, nor a compound ("insulin-dependent"), nor a decimal ("IgG 4.2"). */
function isNameEnd(prose: string, end: number): boolean {
  if (end === prose.length || isSpaceAt(prose, end)) return true;
  const after = prose.slice(end, end + 3);
  if (/^[\p{L}\p{N}]/u.test(after)) return false;
  if (/^['-]\p{Ll}/u.test(after) && !/^-(?:low|high)\b/.test(prose.slice(end, end + 6))) return false;
  return !(/^[.,]\d/.test(after) && /\d/.test(prose.charAt(end - 1)));
}

/** "protein 85 mg/dL" in a list of results; of "retinol-binding protein" it is no name. */
const ordinaryWord = /^protein$/i;
const beginsAnew = /(?:^|[,;:(/]|\b(?:and|with|the|a|of|high|low|elevated|raised|normal|increased|fluid))\s{0,2}$/;

function symbolAt(prose: string, at: number): Name | undefined {
  // "3T MRI"
  if (!symbolStarts.has(prose.charAt(at)) || isDigitAt(prose, at - 1)) return undefined;
  const match = /^(\p{L}[\p{L}\d]{0,6})((?:\s{0,8}\^?\s{0,2}\d?[+-](?![\d.])(?:[+-](?![\d.]))?)?)/u.exec(
    prose.slice(at, at + 24),
  );
  if (!match?.[1]) return undefined;
  // Of an ion the digit is its charge: "Mg2+".
  const entry = symbols.get(match[1]) ?? (match[2] ? symbols.get(match[1].replace(/\d$/, '')) : undefined);
  if (!entry) return undefined;
  if (ordinaryWord.test(match[1]) && !beginsAnew.test(prose.slice(Math.max(0, at - 12), at))) return undefined;
  const end = at + match[0].length;
  if (/[\p{L}\p{N}]/u.test(prose.charAt(end)) || /^-\p{L}/u.test(prose.slice(end, end + 2))) return undefined;
  return { span: { start: at, end }, subjects: entry.subjects, form: entry.form, flag: undefined };
}

function fill(): void {
  const byName = new Map(analytes.map((analyte) => [analyte.name, analyte]));
  for (const analyte of analytes) {
    const subject: Subject = { type: 'lab', analyte };
    for (const form of analyte.written) addName(form, subject, 'name', undefined);
    for (const symbol of analyte.symbols) addSymbol(symbol, subject);
  }
  for (const sign of vitalSigns) {
    const subject: Subject = { type: 'vital', sign };
    for (const form of sign.written) addName(form, subject, 'name', undefined);
    for (const symbol of sign.symbols) addSymbol(symbol, subject);
  }
  for (const { analyte, flag, written } of labConditions) {
    const known = byName.get(analyte);
    if (known) for (const form of written) addName(form, { type: 'lab', analyte: known }, 'condition', flag);
  }
  for (const form of lookalikes) treeOf(form).value = { subjects: [], form: 'name', flag: undefined };
}

function addName(form: string, subject: Subject, kind: Name['form'], flag: Name['flag']): void {
  const tree = treeOf(form);
  tree.value ??= { subjects: [], form: kind, flag };
  if (!tree.value.subjects.some((known) => sameSubject(known, subject))) tree.value.subjects.push(subject);
}

function addSymbol(symbol: string, subject: Subject): void {
  const entry = symbols.get(symbol) ?? { subjects: [], form: 'symbol', flag: undefined };
  entry.subjects.push(subject);
  symbols.set(symbol, entry);
  symbolStarts.add(symbol.charAt(0));
}

/** Are both the same analyte or sign? */
export function sameSubject(a: Subject, b: Subject): boolean {
  return nameOf(a) === nameOf(b);
}

/** The canonical name. */
export function nameOf(subject: Subject): string {
  return subject.type === 'lab' ? subject.analyte.name : subject.sign.name;
}

function treeOf(form: string): LetterTree<Entry> {
  const letters = form.replace(/(?<=[^\d\s])\s+(?=\d)/g, '_').replace(/[\s./()'+:,^-]+/g, '');
  return grownFor(root, Array.from(letters, fold).join(''));
}

function fold(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  return greek[character.toLowerCase()] ?? character.normalize('NFD').charAt(0).toLowerCase();
}
