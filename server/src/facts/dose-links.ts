import { changeWords, givingWords, weighedThings } from '../data/dose-words.ts';
import type { DoseAmount } from './dose-amount.ts';
import { leftOf, rightOf } from './dose-beside.ts';
import type { DrugRead } from './dose-drug.ts';
import { type DoseLink, type Linking, type Owner, skipBracket, wordAt } from './dose-linking.ts';
import type { DoseToken } from './dose-tokens.ts';
import { isConcentration } from './dose-unit.ts';
import { unknownAfter, unknownBefore } from './dose-unknown.ts';

/** Gives each amount of a sentence to its drug; an amount without one is no dose. */
export function linkDoses(tokens: readonly DoseToken[], prose: string, earlier: DrugRead | undefined): DoseLink[] {
  const isGiving = tokens.some(
    (token) =>
      token.kind === 'frequency' || token.kind === 'route' || (token.kind === 'word' && givingWords.has(token.text)),
  );
  const isTargetControlled = tokens.some((token) => token.kind === 'word' && targetWords.test(token.text));
  const linking: Linking = { tokens, prose, taken: new Set(), earlier, isGiving, isTargetControlled };
  const pairs = respectively(linking);
  const links: DoseLink[] = [];
  tokens.forEach((token, amountAt) => {
    if (token.kind !== 'amount' || !mayBeDose(linking, amountAt)) return;
    const paired = pairs.get(amountAt);
    const owner = paired === undefined ? ownerOf(linking, amountAt, links.at(-1)) : drugIn(linking, paired);
    if (!owner) return;
    if (owner.drugAt !== undefined) linking.taken.add(owner.drugAt);
    links.push({ amount: token.amount, amountAt, ...owner });
  });
  const isSurface = tokens.some((token) => token.kind === 'route' && surfaces.test(token.route.name));
  const dosed = new Set(links.flatMap(({ amount, drugAt }) => (isLoose(amount) ? [] : (drugAt ?? []))));
  const counted = new Set(links.flatMap(({ amount, drugAt }) => (isPiece(amount) ? (drugAt ?? []) : [])));
  return links.filter(({ amount, drug, drugAt = -1 }) => {
    if ((dosed.has(drugAt) && isLoose(amount)) || (counted.has(drugAt) && amount.unit.dimension === 'percent'))
      return false;
    if (drug.kind === 'class' && !isGiving && !amount.unit.per.includes('weight')) return false;
    return isGivenAsSuch(amount, drug, isSurface);
  });
}

function isPiece({ unit }: DoseAmount): boolean {
  return unit.dimension === 'form';
}

/**
 * "Half a tablet of bisoprolol 5 mg": a strength or a count of pieces yields to an amount of the same drug, and the
 * strength of "timolol 0.5%, one drop" to the pieces.
 */
function isLoose(amount: DoseAmount): boolean {
  return amount.unit.dimension === 'percent' || isPiece(amount);
}

/** "4 units of blood": what follows is what was given, whatever stands before. */
function isOfSomething(tokens: readonly DoseToken[], at: number): boolean {
  const next = skipBracket(tokens, at + 1);
  return wordAt(tokens, next) === 'of' && !/^(?:the|this|it|which|each|our)$/.test(wordAt(tokens, next + 1) ?? '');
}

function drugIn({ tokens }: Linking, at: number): Owner | undefined {
  const token = tokens[at];
  return token?.kind === 'drug' ? { drug: token.drug, drugAt: at } : undefined;
}

/** Is the amount one that is given, and not a concentration, a weight or what a fluid dilutes? */
function mayBeDose({ tokens, isTargetControlled }: Linking, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'amount') return false;
  if (isConcentration(token.amount.unit)) return isTargetControlled;
  const before = [1, 2, 3].map((step) => wordAt(tokens, at - step));
  const around = [...before, wordAt(tokens, at + 1)];
  if (around.some((text) => text !== undefined && weighedThings.has(text))) return false;
  // "tapered by 5 mg" tells a step, "in 100 mL of saline" what the drug was in.
  if (
    before[0] === 'by' &&
    /ed$|ing$|^(?:taper|wean|increments|steps)$/.test(before[1] ?? '') &&
    before[1] !== 'followed'
  )
    return false;
  const isWithin = token.amount.unit.dimension === 'volume' && (before[0] === 'in' || before[1] === 'added');
  return !isWithin && !/^(?:diluted|dissolved|mixed|than)$/.test(before[1] ?? '');
}

/** Anaesthetics are set by the concentration that is aimed at. */
const targetWords = /^(?:cet|effect-site|target-controlled|tci)$/;

/**
 * The nearest drug: one that follows with "of" first, then one before the amount, then one behind it; but of
 * "glucocorticoids (25 mg cortisone)" the one that says more.
 */
function ownerOf(linking: Linking, at: number, last: DoseLink | undefined): Owner | undefined {
  const right = rightOf(linking, at);
  if (right?.isOf) return right;
  if (isOfSomething(linking.tokens, at)) return unknownAfter(linking, at);
  const left = leftOf(linking, at);
  const saysMore = right && (left?.isLoose || left?.drug.kind === 'class');
  if (left && !left.isTaken && !saysMore) return left;
  if (right) return right;
  return unknownBefore(linking, at) ?? left ?? again(linking, at, last) ?? farLeft(linking, at, last);
}

/**
 * The same drug at another time: "5 mg in the morning and 2.5 mg in the evening", "150 mg/kg over 1 h, then 50 mg/kg over
 * 4 h". Between the amounts nothing else is told.
 */
function again({ tokens }: Linking, at: number, last: DoseLink | undefined): Owner | undefined {
  const amount = tokens[at];
  if (!last || amount?.kind !== 'amount' || amount.amount.unit.dimension !== last.amount.unit.dimension)
    return undefined;
  const between = tokens.slice(last.amountAt + 1, at);
  const isPlain = between.every((token) => isHow(token) || isTurn(token));
  const isTimed = between.some(isHow) && isHow(tokens[at + 1]);
  return isPlain && isTimed ? { drug: last.drug, drugAt: last.drugAt } : undefined;
}

function isHow(token: DoseToken | undefined): boolean {
  return token?.kind === 'frequency' || token?.kind === 'duration';
}

function isTurn(token: DoseToken): boolean {
  if (token.kind === 'mark') return token.text === ',';
  return (
    token.kind === 'word' &&
    /^(?:and|then|later|thereafter|afterwards|subsequently|followed|by|was|were|given|taken|administered)$/.test(
      token.text,
    )
  );
}

/** Farther back than so many tokens no drug is looked for. */
const farthest = 120;

/** The drug that the sentence or the one before spoke of, where the words tell of a changed or further amount. */
function farLeft(linking: Linking, at: number, last: DoseLink | undefined): Owner | undefined {
  const { tokens, earlier } = linking;
  const amount = tokens[at];
  if (amount?.kind === 'amount' && amount.amount.unit.dimension === 'volume') return undefined;
  let isChange = false;
  for (let i = at - 1; i >= 0 && at - i < farthest; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && changeWords.has(token.text)) isChange = true;
    if (token?.kind === 'mark' && token.text === ';' && !isChange) return undefined;
    if (token?.kind === 'drug') {
      if (!isTaken(linking, i) && at - i < 22 && token.drug.kind !== 'fluid') return { drug: token.drug, drugAt: i };
      return isChange && last ? { drug: last.drug, drugAt: last.drugAt } : undefined;
    }
  }
  return isChange && earlier ? { drug: earlier, drugAt: undefined } : undefined;
}

/** Has the drug an amount, itself or by the name before it: "tobramycin (TOBI) 300 mg"? */
function isTaken({ tokens, taken }: Linking, at: number): boolean {
  if (taken.has(at)) return true;
  const [outer, open, inner] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (outer?.kind !== 'drug' || inner?.kind !== 'drug' || open?.kind !== 'mark' || open.text !== '(') return false;
  return taken.has(at - 2) && outer.drug.generic === inner.drug.generic;
}

/** "propofol and remifentanil ... of 0.5 and 1.0 mg, respectively": the drugs and the amounts in their order. */
function respectively({ tokens }: Linking): ReadonlyMap<number, number> {
  const marks = tokens.findIndex((token) => token.kind === 'word' && token.text === 'respectively');
  if (marks < 0) return new Map();
  const amounts: number[] = [];
  const drugs: number[] = [];
  for (let i = marks - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'amount' && drugs.length === 0) amounts.unshift(i);
    else if (token?.kind === 'amount') break;
    if (token?.kind === 'drug' && drugs.length < amounts.length) drugs.unshift(i);
  }
  if (amounts.length < 2 || amounts.length !== drugs.length) return new Map();
  return new Map(amounts.map((amount, i) => [amount, drugs[i] as number]));
}

const surfaces = /^(?:ophthalmic|topical|otic|nasal|inhaled)$/;

/**
 * Is it a dose and not the strength of a solution or a level? A strength ("1% lidocaine") is a dose only where the drug is
 * put on a surface.
 */
function isGivenAsSuch({ unit }: DoseAmount, drug: DrugRead, isSurface: boolean): boolean {
  if (unit.dimension === 'percent') return isSurface && drug.kind !== 'fluid' && drug.kind !== 'class';
  if (unit.dimension !== 'volume') return true;
  if (/^L/.test(unit.ucum) && drug.kind !== 'fluid') return false;
  if (drug.kind === 'fluid') return unit.per.every((per) => per === 'weight');
  return drug.kind !== 'class' || /albumin|insulin|globulin/.test(drug.generic);
}
