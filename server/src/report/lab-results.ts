import { type LabStatement, labStatementsOf } from '../facts/lab-statements.ts';
import { type LabValue, labValuesOf } from '../facts/lab-values.ts';
import { type Found, perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** The laboratory results of the case, with numbers and without. */
export interface LabResults {
  /** Those of the case part and of the abstract. */
  readonly values: readonly Found<LabValue>[];
  /** Results told in words in the case part. */
  readonly statements: readonly Found<LabStatement>[];
}

/** The laboratory results of the case. */
export const labResults = perReport((report: Report): LabResults => {
  const zoneOf = zonesOf(report);
  return {
    values: report.find(labValuesOf).filter(({ section }) => /^(?:case|abstract)$/.test(zoneOf(section))),
    statements: report.find(labStatementsOf).filter(({ section }) => zoneOf(section) === 'case'),
  };
});

/** The results told in words of which no value stands anywhere in the case. */
export const valuelessStatements = perReport((report: Report): readonly Found<LabStatement>[] => {
  const { values, statements } = labResults(report);
  const known = new Set(values.map(({ fact }) => fact.analyte));
  return statements.filter(({ fact: { analytes } }) =>
    analytes.length === 0 ? known.size === 0 : !analytes.some((analyte) => known.has(analyte)),
  );
});
