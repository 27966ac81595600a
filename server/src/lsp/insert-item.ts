import type { GuidelineItem } from '../data/guideline.ts';
import { guidelines } from '../data/guidelines.ts';
import type { Role } from '../data/roles.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import { careItems } from '../report/care-items.ts';
import { hasSection } from '../report/has-section.ts';
import { hasBlankFor } from '../report/placeholders.ts';
import type { Report } from '../report/report.ts';
import type { Edit } from '../rule/finding.ts';
import { insertBlank } from '../rules/insert-blank.ts';
import { insertSection } from '../rules/insert-section.ts';
import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { findingOf, partsOf } from './finding-of-item.ts';
import type { Insertion } from './protocol.ts';

/**
 * The edits that give a missing item its place: those of its finding's first fix; else the section that it belongs in,
 * where that is missing; else a blank in it. Where a blank for it waits already, that is shown instead.
 */
export function toInsertion(analysis: Analysis, number: string, encoding: Encoding): Insertion | null {
  const item = itemNumbered(analysis, number);
  if (!item || !analysis.verdict.isCaseReport) return null;
  const { report, result } = analysis;
  const own = findingOf(item, result.findings)?.fixes[0]?.edits;
  if (own) return insertionOf(analysis, own, encoding);
  const lacking = lackingPart(item, report);
  const role = missingSection(lacking, report);
  if (role) return insertionOf(analysis, insertSection(report, role).edits, encoding);
  const blank = hasBlankFor(report, lacking) ? waitingBlank(lacking, report) : undefined;
  if (blank) {
    return { version: analysis.document.version, edits: [], blank: toRange(report.lines, blank, encoding) };
  }
  const edits = insertBlank(report, lacking)?.edits ?? insertSection(report, lacking.role).edits;
  return insertionOf(analysis, edits, encoding);
}

/** An item of the guideline that the report is written by. */
export function itemNumbered({ result }: Analysis, number: string): GuidelineItem | undefined {
  return guidelines[result.settings.guideline].items.find(({ item }) => item === number);
}

/** Edits as our client takes them, with the version that they fit. */
export function insertionOf({ document, report }: Analysis, edits: readonly Edit[], encoding: Encoding): Insertion {
  return {
    version: document.version,
    edits: edits.map(({ span, newText, snippet }) => ({
      range: toRange(report.lines, span, encoding),
      newText,
      snippet: snippet ?? null,
    })),
    blank: null,
  };
}

/** Of an item that is made of several, the first that is missing, else the first that is not told in full. */
function lackingPart(item: GuidelineItem, report: Report): GuidelineItem {
  const parts = partsOf(item);
  const verdicts = careItems(report).filter((verdict) => parts.includes(verdict.item));
  const lacking =
    verdicts.find(({ status }) => status === 'missing') ?? verdicts.find(({ status }) => status === 'partial');
  return lacking?.item ?? parts[0] ?? item;
}

/** The section without which an item has no place; undefined where it stands. */
function missingSection({ place, role }: GuidelineItem, report: Report): Role | undefined {
  switch (place) {
    case 'abstract':
    case 'keywords':
    case 'introduction':
    case 'case':
    case 'discussion':
      return hasSection(report, place) ? undefined : place;
    case 'perspective':
    case 'consent':
      return report.sections.some((section) => section.role === role) ? undefined : role;
    default:
      return undefined;
  }
}

/** A blank in a section of the item's role or place. */
function waitingBlank({ role, place }: GuidelineItem, report: Report): { start: number; end: number } | undefined {
  const blanks = report.find(placeholdersOf);
  return (
    blanks.find(({ section }) => section?.role === role) ??
    blanks.find(({ section }) => section?.role === place) ??
    blanks.find(({ section }) => section?.parent?.role === role || section?.parent?.role === place)
  )?.span;
}
