import { homepage, version } from '../../data/version.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { FileError, FileResult, ShownEdit, ShownFinding } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import { sarifArtifact, sarifLocation, sarifRegion } from './sarif-place.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';

/** SARIF 2.1.0, for code scanning. It holds no text of the report unless findings have their words with them. */
export function writeSarif(results: readonly FileResult[], { locate }: FormatContext): string {
  const rules = sarifRules(results);
  const places = new Map(rules.map(({ id }, i) => [id, i]));
  const located = results.map((result) => ({ ...result, path: locate(result.path) }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Casewright', version, semanticVersion: version, informationUri: homepage, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: {
            description: { text: 'The root of the repository; without one, the folder that Casewright ran in.' },
          },
        },
        invocations: [invocation(located)],
        results: located.flatMap(({ path, findings }) => findings.map((finding) => toResult(path, finding, places))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function invocation(results: readonly FileResult[]): object {
  const notifications = results.flatMap(({ path, errors }) => errors.map((error) => notification(path, error)));
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
}

function notification(path: string, { message, range }: FileError): object {
  return { level: 'error', message: { text: `${path}: ${message}` }, locations: [sarifLocation({ path, range })] };
}

function toResult(path: string, finding: ShownFinding, places: ReadonlyMap<string, number>): object {
  const { ruleId, severity, message, range, related, stablePlace, snippet } = finding;
  const ruleIndex = places.get(ruleId);
  const fixes = fixesOf(path, finding);
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: sarifLevel(severity),
    message: { text: message },
    locations: [sarifLocation({ path, range, snippet })],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...sarifLocation({ path, ...place }),
        message: { text: place.message },
      })),
    }),
    partialFingerprints: { 'casewrightPlace/v1': fingerprint(`${ruleId} ${stablePlace}`) },
    ...(fixes.length > 0 && { fixes }),
  };
}

/** A fix that moves words of the report is told only where its words were asked for. */
function fixesOf(path: string, { fixes, snippet }: ShownFinding): readonly object[] {
  const told = fixes.filter(({ quotes }) => !quotes || snippet !== undefined);
  return told.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [{ artifactLocation: sarifArtifact(path), replacements: edits.map(replacement) }],
  }));
}

function replacement({ range, newText }: ShownEdit): object {
  return { deletedRegion: sarifRegion(range), ...(newText !== '' && { insertedContent: { text: newText } }) };
}
