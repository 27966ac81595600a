import { afterSpaces, isDigitAt } from '../text/signs.ts';
import { moved, type Span, shift } from '../text/span.ts';
import { type DoseAmount, doseAmountAt } from './dose-amount.ts';
import { type DrugRead, drugAt } from './dose-drug.ts';
import { type DurationRead, durationAt } from './dose-duration.ts';
import { type FrequencyRead, frequencyAt } from './dose-frequency.ts';
import { type RouteRead, routeAt } from './dose-route.ts';
import { matchAt } from './quantity-unit-words.ts';

/** A piece of a sentence as the grammar of doses sees it. */
export type DoseToken =
  | { readonly kind: 'drug'; readonly span: Span; readonly drug: DrugRead }
  | { readonly kind: 'amount'; readonly span: Span; readonly amount: DoseAmount }
  | { readonly kind: 'route'; readonly span: Span; readonly route: RouteRead }
  | { readonly kind: 'frequency'; readonly span: Span; readonly frequency: FrequencyRead }
  | { readonly kind: 'duration'; readonly span: Span; readonly duration: DurationRead }
  | { readonly kind: 'number'; readonly span: Span }
  /** In small letters. */
  | { readonly kind: 'word'; readonly span: Span; readonly text: string }
  | { readonly kind: 'mark'; readonly span: Span; readonly text: string };

const word = /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:['-][\p{L}\p{N}]{1,40}){0,5}(?:\.(?=\s?\p{Lu}|\s?\d))?/uy;
const number = /\d[\d.,]{0,14}/y;

/** Cuts a sentence into drugs, amounts, routes, frequencies, durations, words and marks. */
export function doseTokensOf(text: string): readonly DoseToken[] {
  const tokens: DoseToken[] = [];
  let at = afterSpaces(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = afterSpaces(text, Math.max(token.span.end, at + 1));
  }
  return tokens;
}

/** The same token at its place in the block, by the place of its sentence. */
export function moveToken(token: DoseToken, by: number): DoseToken {
  if (by === 0) return token;
  const span = shift(token.span, by);
  switch (token.kind) {
    case 'drug':
      return { ...token, span, drug: moved(token.drug, by) };
    case 'amount': {
      const { amount } = token;
      const unit = moved(amount.unit, by);
      return { ...token, span, amount: { ...moved(amount, by), numberSpan: shift(amount.numberSpan, by), unit } };
    }
    case 'route':
      return { ...token, span, route: moved(token.route, by) };
    case 'frequency':
      return { ...token, span, frequency: moved(token.frequency, by) };
    case 'duration':
      return { ...token, span, duration: moved(token.duration, by) };
    default:
      return { ...token, span };
  }
}

function tokenAt(text: string, at: number): DoseToken {
  const duration = durationAt(text, at);
  const frequency = frequencyAt(text, at);
  if (duration && duration.span.end > (frequency?.span.end ?? 0))
    return { kind: 'duration', span: duration.span, duration };
  const amount = doseAmountAt(text, at);
  if (frequency && frequency.span.end > (amount?.span.end ?? 0))
    return { kind: 'frequency', span: frequency.span, frequency };
  const drug = drugAt(text, at);
  if (amount && amount.span.end > (drug?.span.end ?? 0)) return { kind: 'amount', span: amount.span, amount };
  const route = routeAt(text, at);
  if (route && route.span.end > (drug?.span.end ?? 0)) return { kind: 'route', span: route.span, route };
  if (drug) return { kind: 'drug', span: drug.span, drug };
  return plainToken(text, at);
}

function plainToken(prose: string, at: number): DoseToken {
  const match = matchAt(word, prose, at);
  if (match) {
    const span = { start: at, end: at + match[0].length };
    const text = match[0].toLowerCase();
    return { kind: 'word', span, text: text.endsWith('.') ? text.slice(0, -1) : text };
  }
  const figures = isDigitAt(prose, at) ? matchAt(number, prose, at) : undefined;
  if (figures) return { kind: 'number', span: { start: at, end: at + figures[0].length } };
  return { kind: 'mark', span: { start: at, end: at + 1 }, text: prose.charAt(at) };
}
