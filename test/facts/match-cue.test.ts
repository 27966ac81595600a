import { expect, it } from 'vitest';
import { readCues } from '../../server/src/data/cue.ts';
import { matchCue } from '../../server/src/facts/match-cue.ts';

/** What of a text a cue takes that is looked for at the beginning of the text, and behind another word; null for nothing. */
function taken(written: string, text: string): string | null {
  const [cue] = readCues(written);
  if (!cue) throw new Error(`no cue in ${written}`);
  const [end, behind] = [matchCue(cue, text, 0), matchCue(cue, `the ${text}`, 4)];
  expect(behind).toBe(end < 0 ? -1 : end + 4);
  return end < 0 ? null : text.slice(0, end);
}

it.each<[string, string, string | null]>([
  // Words.
  ['oats', 'oats', 'oats'],
  ['oats', 'oats.', 'oats'],
  ['oats', 'oat', null],
  ['oats', 'oatsy', null],
  ['oats', 'oats2', null],
  ['oats', "oats'", null],
  ['oats', 'oatsX', null],
  ['oats', 'oatsZ', null],
  ['oats', 'oatsA', null],
  ['oats', 'oatsz', null],
  ['oats', 'oatsé', null],
  ['oats', 'oats×', 'oats'],
  ['oats', 'oats\u0080', 'oats'],
  ['oats', 'oats[', 'oats'],
  ['oats', 'oats{', 'oats'],
  ['oat bath', 'oat bath', 'oat bath'],
  ['oat bath', 'oat  \n\tbath', 'oat  \n\tbath'],
  ['oat bath', 'oat\rbath', 'oat\rbath'],
  ['oat bath', 'oat-bath', null],
  ['oat bath', 'oatbath', null],
  ['oat bath', 'oat bat', null],
  ['oat bath', 'oat', null],
  // Parts of a word.
  ['oat-bath', 'oat-bath', 'oat-bath'],
  ['oat-bath', 'oat bath', 'oat bath'],
  ['oat-bath', 'oatbath', 'oatbath'],
  ['oat-bath', 'oat_bath', null],
  ['oat-bath', 'oat  bath', null],
  ['oat-bath', 'oat', null],
  // Choices, and words that may be there or not.
  ['was/were', 'were', 'were'],
  ['was/were', 'was', 'was'],
  ['was/were', 'are', null],
  ['oat/oat-meal bath', 'oat meal bath', 'oat meal bath'],
  ['mg//kg', 'mg/kg', 'mg/kg'],
  ['mg//kg', 'mg kg', null],
  ['[had] itched', 'had itched', 'had itched'],
  ['[had] itched', 'itched', 'itched'],
  ['[had] itched', 'had', null],
  ['[was/were] well', 'were well', 'were well'],
  // The rest of a word, and its beginning.
  ['resol*', 'resolved', 'resolved'],
  ['resol*', 'resol', 'resol'],
  ['resol*', 'reso', null],
  ['resol*', `resol${'v'.repeat(20)}`, `resol${'v'.repeat(20)}`],
  ['resol*', `resol${'v'.repeat(21)}`, null],
  ['resol* well', 'resolved well', 'resolved well'],
  ['resol*-bath', 'resolved-bath', 'resolved-bath'],
  ['*ectomy', 'splenectomy', 'splenectomy'],
  ['*ectomy', 'ectomy', 'ectomy'],
  ['*ectomy', 'splenectomies', null],
  ['*tom*y', 'splenectomy', 'splenectomy'],
  ['*tom*y', 'tomtomy', 'tomtomy'],
  // Numbers.
  ['N days', '6 days', '6 days'],
  ['N days', '0 days', '0 days'],
  ['N days', '9 days', '9 days'],
  ['N days', '123456 days', '123456 days'],
  ['N days', '1234567 days', null],
  ['N days', '12.5 days', '12.5 days'],
  ['N days', '12,5 days', '12,5 days'],
  ['N days', '12;5 days', null],
  ['N days', '12. days', null],
  ['N days', '12.1234 days', '12.1234 days'],
  ['N days', '12.12345 days', null],
  ['N days', 'three days', 'three days'],
  ['N days', 'several days', 'several days'],
  ['N days', 'barley days', null],
  ['N days', `${'a'.repeat(30)} days`, null],
  ['N days', 'days', null],
  ['N', '12.5', '12.5'],
  ['N', '12.', '12'],
  ['N', '12', '12'],
  ['N', '12a', null],
  ['N-month*', '6-months', '6-months'],
  ['N-month*', 'six months', 'six months'],
  ['at N-month* follow-up', "at six months' follow-up", "at six months' follow-up"],
  // Digits within a word.
  ['T#N#M#', 't2n0m0', 't2n0m0'],
  ['T#N#M#', 't12n0m0', 't12n0m0'],
  ['T#N#M#', 'tn0m0', null],
  ['T#N#M#', 't2n0', null],
  ['T#', 't1234', 't1234'],
  ['T#', 't12345', null],
  ['T#', 't9', 't9'],
  ['T#*', 't2a', 't2a'],
  // Gaps.
  ['oats .. baths', 'oats baths', 'oats baths'],
  ['oats .. baths', 'oats and warm baths', 'oats and warm baths'],
  ['oats .. baths', 'oats and two warm baths', null],
  ['oats .. baths', 'oats and two', null],
  ['oats .. baths', 'oats ', null],
  ['oats ... baths', 'oats a b c d e f baths', 'oats a b c d e f baths'],
  ['oats ... baths', 'oats a b c d e f g baths', null],
  ['oats .. baths .. well', 'oats and baths did well', 'oats and baths did well'],
])('%s takes of %j: %j', (cue, text, expected) => {
  expect(taken(cue, text)).toBe(expected);
});

it('reads the number at a place anew in another text', () => {
  const [days] = readCues('N days');
  if (!days) throw new Error('no cue');
  expect(matchCue(days, 'in 5 days', 3)).toBe(9);
  expect(matchCue(days, 'in 55 days', 3)).toBe(10);
  expect(matchCue(days, 'in 55 days', 4)).toBe(10);
});
