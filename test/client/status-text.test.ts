import { expect, it } from 'vitest';
import { isAnswerTo, toSpokenStatus, toStatusText } from '../../client/src/status-text.ts';
import type { DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { words } from './panel-words.ts';

const status: DocumentStatus = {
  uri: 'file:///farm/report.md',
  version: 1,
  isCaseReport: true,
  why: [],
  counts: { error: 1, warning: 1, info: 1, hint: 4 },
  items: { reported: 22, applicable: 30, guideline: 'CARE' },
  stage: 'draft',
};

it.each([
  [status, 'CARE 22/30 · 3 findings · draft'],
  [{ ...status, stage: 'submission' as const }, 'CARE 22/30 · 3 findings · submission'],
  [{ ...status, counts: { error: 0, warning: 1, info: 0, hint: 2 } }, 'CARE 22/30 · 1 finding · draft'],
  [{ ...status, isCaseReport: false, items: null }, 'Casewright: not a case report'],
])('counts, and grades nothing: %#', (given, text) => {
  expect(toStatusText(given, words)).toBe(text);
});

it('is spoken in words', () => {
  expect(toSpokenStatus(status, words)).toBe('Casewright: 22 of 30 items of CARE, 3 findings, draft');
  expect(toSpokenStatus({ ...status, items: null }, words)).toBe('Casewright: not a case report');
});

it('says nothing of a text before there is an answer', () => {
  expect(toStatusText(undefined, words)).toBe('Casewright');
  expect(toSpokenStatus(undefined, words)).toBe('Casewright: not looked at yet');
});

it.each([
  ['an empty new file', { isCaseReport: false, version: 1 }, { version: 1, isBlank: true }, false],
  ['what was said of the empty file', { isCaseReport: false, version: 1 }, { version: 2, isBlank: false }, false],
  ['a README', { isCaseReport: false, version: 2 }, { version: 2, isBlank: false }, true],
  ['a report that was typed in since', { isCaseReport: true, version: 2 }, { version: 3, isBlank: false }, true],
])('shows an answer only of a text that it was given to: %s', (_, given, text, isShown) => {
  expect(isAnswerTo(given, text)).toBe(isShown);
});
