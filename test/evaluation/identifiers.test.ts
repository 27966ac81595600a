import { expect, it } from 'vitest';
import { identifiers } from '../../server/src/report/identifiers.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { plainSentences, plantedSentences } from './identifier-sentences.ts';

const seed = 20260301;
const inCase = (text: string): Report => readReport(`# An invented case report\n\n## Case presentation\n\n${text}\n`);

it('of 500 planted identifiers of every kind at least 99 % are found', () => {
  const missed = plantedSentences(500, seed).filter(({ kind, text, identifier }) => {
    const report = inCase(text);
    const start = report.text.indexOf(identifier);
    return !identifiers(report).some(
      ({ fact, span }) => fact.kind === kind && span.start < start + identifier.length && span.end > start,
    );
  });
  expect(missed.length, missed.map(({ kind, text }) => `${kind}: ${text}`).join('\n')).toBeLessThanOrEqual(5);
});

it('of 500 sentences without one at most 1 % are flagged', () => {
  const flagged = plainSentences(500, seed).flatMap((text) => {
    const report = inCase(text);
    const found = identifiers(report);
    return found.length > 0
      ? [`${text} (${found.map(({ fact, span }) => `${fact.kind}: ${textOf(report.text, span)}`)})`]
      : [];
  });
  expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(5);
});
