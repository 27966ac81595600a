import { homepage, ruleUrl, version } from '../../data/version.ts';
import type { Rule } from '../../rule/define-rule.ts';
import type { Severity } from '../../rule/severity.ts';
import { rules } from '../../rules/index.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { FileError, FileResult, ShownEdit, ShownFinding } from '../file-result.ts';
import type { Range } from '../range.ts';

/** SARIF 2.1.0, for code scanning. It holds no text of the report. */
export function writeSarif(results: readonly FileResult[]): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Casewright',
            version,
            semanticVersion: version,
            informationUri: homepage,
            rules: sarifRules(),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that Casewright ran in.' } } },
        invocations: [invocation(results)],
        results: results.flatMap(({ path, findings }) => findings.map((finding) => toResult(path, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rules as SARIF lists them. */
export function sarifRules(): readonly object[] {
  return rules.map((rule: Rule) => ({
    id: rule.id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.why },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: { tags: [rule.id.split('/')[0], ...rule.cites] },
  }));
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

function invocation(results: readonly FileResult[]): object {
  const notifications = results.flatMap(({ path, errors }) => errors.map((error) => notification(path, error)));
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
}

function notification(path: string, { message, range }: FileError): object {
  return { level: 'error', message: { text: `${path}: ${message}` }, locations: [location(path, range)] };
}

function toResult(path: string, finding: ShownFinding): object {
  const { ruleId, severity, message, range, related, fixes, stablePlace } = finding;
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level: levelOf(severity),
    message: { text: message },
    locations: [location(path, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...location(path, place.range),
        message: { text: place.message },
      })),
    }),
    partialFingerprints: { 'casewrightPlace/v1': fingerprint(`${ruleId} ${stablePlace}`) },
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [{ artifactLocation: artifact(path), replacements: edits.map(replacement) }],
      })),
    }),
  };
}

function location(path: string, range: Range | null): object {
  return { physicalLocation: { artifactLocation: artifact(path), ...(range && { region: region(range) }) } };
}

/** A URI reference; only a path within the working folder has a base. */
function artifact(path: string): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return /^[a-z]:\//i.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: 'SRCROOT' };
}

function region({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function replacement({ range, newText }: ShownEdit): object {
  return { deletedRegion: region(range), ...(newText !== '' && { insertedContent: { text: newText } }) };
}
