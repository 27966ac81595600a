import { readDataFile } from '../lint/data-file.ts';
import { isMapping } from '../text/is-mapping.ts';
import { createLines } from '../text/lines.ts';
import type { Baseline } from './baseline.ts';
import type { FileError } from './file-result.ts';
import { toRange } from './range.ts';

/** Writes a baseline: sorted, so that the same findings give the same bytes, and one line for each, so that it merges. */
export function writeBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([path, counts]) => {
    const findings = sorted(counts).map(([key, count]) => {
      const [ruleId, fingerprint] = key.split(' ');
      return `        ${JSON.stringify({ ruleId, fingerprint, count })}`;
    });
    return `    {\n      "path": ${JSON.stringify(path)},\n      "findings": [\n${findings.join(',\n')}\n      ]\n    }`;
  });
  const list = files.length > 0 ? `[\n${files.join(',\n')}\n  ]` : '[]';
  return `{\n  "schemaVersion": 1,\n  "files": ${list}\n}\n`;
}

function sorted<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads a baseline; where it is none, the first thing that is wrong with it, at its place. */
export function readBaseline(text: string): Baseline | FileError {
  const conflict = /^<{7} /m.exec(text)?.index;
  if (conflict !== undefined) {
    const range = toRange(createLines(text), { start: conflict, end: conflict + 7 });
    return { message: 'A merge left its marks here; settle it, or make the baseline anew', range };
  }
  const data = parse(text);
  if (data === undefined) return faultAt(text, [], 'This is not valid JSON, and so no baseline');
  if (!isMapping(data) || data.schemaVersion === undefined) {
    return faultAt(text, [], 'This is no baseline; expected a file that `--baseline` has made');
  }
  if (data.schemaVersion !== 1) {
    return faultAt(text, ['schemaVersion'], 'This baseline is of another version; expected `"schemaVersion": 1`');
  }
  if (!Array.isArray(data.files)) return faultAt(text, ['files'], 'Expected the list of files of a baseline');
  const baseline = new Map<string, ReadonlyMap<string, number>>();
  for (const [i, file] of data.files.entries()) {
    if (!isMapping(file) || typeof file.path !== 'string' || !Array.isArray(file.findings)) {
      return faultAt(text, ['files', i], 'Expected a file with its `path` and `findings`');
    }
    const counts = new Map(baseline.get(file.path));
    for (const [j, finding] of file.findings.entries()) {
      if (!isEntry(finding)) {
        return faultAt(
          text,
          ['files', i, 'findings', j],
          'Expected a finding with `ruleId`, `fingerprint` and `count`',
        );
      }
      const key = `${finding.ruleId} ${finding.fingerprint}`;
      counts.set(key, (counts.get(key) ?? 0) + finding.count);
    }
    baseline.set(file.path, counts);
  }
  return baseline;
}

interface Entry {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly count: number;
}

function isEntry(value: unknown): value is Entry {
  if (!isMapping(value)) return false;
  const { ruleId, fingerprint, count } = value;
  const isName = (name: unknown): boolean => typeof name === 'string' && /^[^\s]{1,200}$/.test(name);
  return isName(ruleId) && isName(fingerprint) && Number.isSafeInteger(count) && Number(count) > 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** JSON is YAML too, whose reader knows places; its first own fault is more exact than ours. */
function faultAt(text: string, path: readonly (string | number)[], message: string): FileError {
  const file = readDataFile(text, 'baseline.json', '"schemaVersion": 1');
  const span = file.faults[0]?.span ?? file.placeOf(path, 'value');
  return { message, range: toRange(createLines(text), span) };
}
