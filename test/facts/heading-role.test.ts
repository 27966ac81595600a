import { expect, it } from 'vitest';
import { isKnownHeading, roleOfHeading } from '../../server/src/facts/heading-role.ts';

it.each([
  ['Discussion', 'discussion exact'],
  ['2.1 The Discussion:', 'discussion exact'],
  ['Casepresentation', 'case exact'],
  ['Case presentation', 'case exact'],
  ['Discusssion', 'discussion near'],
  ['Discussin', 'discussion near'],
  ['Discussiom', 'discussion near'],
  ['Dscusin', '-'],
  ['Cose', '-'],
  ['', '-'],
  ['...', '-'],
  // A case that is numbered.
  ['Case 1', 'case exact'],
  ['Case no 1', 'case exact'],
  ['Case number 12', 'case exact'],
  ['Case report 2', 'case exact'],
  ['Case presentation 2', 'case exact'],
  ['Case #2', 'case exact'],
  ['Case iv', 'case exact'],
  ['Case six', 'case exact'],
  ['Case B', 'case exact'],
  ['Patient 1', 'case exact'],
  ['Patient no 1', 'case exact'],
  ['Presentation of case 1', 'case exact'],
  ['Cas 1', 'case exact'],
  ['Caso 1', 'case exact'],
  ['Fall 1', 'case exact'],
  ['1st case', 'case exact'],
  ['Second patient', 'case exact'],
  ['Third case', 'case exact'],
  ['Case 123', 'case holds'],
  ['Case 1: a farmer of old', 'case exact'],
  ['Case 1: a farmer of the old mill', 'case holds'],
  ['Patient 1 had it', 'case exact'],
  // A known heading among other words: the longest, and of two alike the first.
  ['Barley itch discussion', 'discussion holds'],
  ['Discussion of the barley', 'discussion holds'],
  ['Barley follow-up and outcomes of ours', 'outcome holds'],
  ['The patient consent form', 'consent exact'],
  // What is too common a word counts only at the edge of a few.
  ['Barley treatment', 'treatment holds'],
  ['Treatment of barley itch', 'treatment holds'],
  ['Old treatment of itch', '-'],
  ['Treatment of barley itch now', '-'],
  ['Barley itch', '-'],
])('%j heads: %s', (heading, expected) => {
  const role = roleOfHeading(heading);
  expect(role ? `${role.role} ${role.match}` : '-').toBe(expected);
});

it.each([
  ['Discussion', true, true],
  ['Case 1', true, true],
  ['Case 1: a farmer of the old mill', false, false],
  ['Discusssion', false, true],
  ['Barley discussion', false, false],
  ['Barley', false, false],
  ['', false, false],
])('%j is a known heading: %s, with a slip: %s', (heading, exact, near) => {
  expect([isKnownHeading(heading), isKnownHeading(heading, 'exact'), isKnownHeading(heading, 'near')]).toEqual([
    exact,
    exact,
    near,
  ]);
});
