import { isAtLeast, type Severity } from '../rule/severity.ts';
import { type FileResult, summarise } from './file-result.ts';
import type { Arguments } from './parse-arguments.ts';

/** 2 where a file could not be read, 1 where there is a finding to fail on, else 0. */
export function exitStatus(results: readonly FileResult[], given: Arguments): 0 | 1 | 2 {
  if (results.some(({ errors }) => errors.length > 0)) return 2;
  const failOn = (given.value('fail-on') ?? 'error') as Severity; // checked against its choices
  if (results.some(({ findings }) => findings.some(({ severity }) => isAtLeast(severity, failOn)))) return 1;
  const maxWarnings = Number(given.value('max-warnings') ?? Number.POSITIVE_INFINITY);
  return summarise(results).warning > maxWarnings ? 1 : 0;
}
