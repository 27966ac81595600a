import type { TimeExpression } from '../facts/times.ts';

const came =
  /\b(?:presented|presents|presenting|came|attended|consulted|complain(?:ed|ing|s)|admitted|referred|brought|seen)\b/i;
/** Between the verb and the duration there must be something that the patient had. */
const hadIt = /\b(?:with|of|for|because of|due to|complaining of|reporting|that had)\s/i;
/** How long a treatment, a stay or a habit went on does not say when it began. */
const otherwise =
  /\b(?:treat\p{L}*|therap\p{L}*|tak(?:en|ing)|took|given|receiv\p{L}+|prescrib\p{L}+|antibiotic\p{L}*|mg|daily|admitted for|hospitali[sz]ed for|stay\p{L}*|ICU|follow\p{L}*|observ\p{L}+|smok\p{L}+|resolved|free|episodes?|lasting|lasted|after|each|until|ago|earlier|previous\p{L}*|discharg\p{L}+)\b/iu;
const leads = /\b(?:for|of|since|over)(?:\s(?:about|approximately|almost|nearly|around|the|at least|over))?\s?$/i;

/**
 * Is a duration that of a complaint with which the patient came ("presented with itch for 10 days"), so that the complaint
 * began so long before? `before` are the words of its sentence up to it.
 */
export function isComplaintDuration({ kind, anchor }: TimeExpression, before: string): boolean {
  if (kind !== 'duration' || anchor !== undefined || !leads.test(before)) return false;
  const verb = came.exec(before);
  if (!verb) return false;
  const told = before.slice(verb.index + verb[0].length);
  return hadIt.test(told.replace(leads, '')) && !otherwise.test(told);
}
