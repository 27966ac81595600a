import { expect, it } from 'vitest';
import { labStatementsOf } from '../../server/src/facts/lab-statements.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('lab-statements.tsv'))('results told in words in %j', (text, expected) => {
  const report = readReport(`## Case\n\n${text}\n`);
  const found = report
    .find(labStatementsOf)
    .map(
      ({ fact: { analytes, isNormal }, span }) =>
        `${textOf(report.text, span)}: ${analytes.join(', ') || 'any'}${isNormal ? ', normal' : ''}`,
    );
  expect(found.join(' | ')).toBe(expected);
});
