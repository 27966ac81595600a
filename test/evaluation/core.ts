import { inspect } from '../../server/src/cli/inspect.ts';
import { lintText } from '../../server/src/cli/lint-text.ts';
import type { Range } from '../../server/src/cli/range.ts';
import { guidelines } from '../../server/src/data/guidelines.ts';
import type { Role } from '../../server/src/data/roles.ts';
import { sentencesOf } from '../../server/src/facts/sentences.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import type { BlockKind } from '../../server/src/markdown/block.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { itemsOf } from '../../server/src/report/guideline-items.ts';
import { isCaseReport } from '../../server/src/report/is-case-report.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { type Span, shift } from '../../server/src/text/span.ts';

// What the measuring scripts ask of the core. `load-core.mjs` bundles this file anew at each start.

/** An item as `inspect` shows it, its evidence as spans. */
export interface ItemRow {
  readonly item: string;
  readonly name: string;
  readonly status: string;
  readonly evidence: readonly Span[];
}

/** A finding as `lint --format json` shows it, as far as it is looked at here. */
export interface FindingRow {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly cites: readonly string[];
  readonly span: Span;
}

/** A block with the places at which it can be cut; all absolute. */
export interface OutlineBlock extends Span {
  readonly kind: BlockKind;
  readonly items: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The skeleton of a report: what can be cut out of it as a whole. */
export interface Outline {
  readonly frontMatter: Span | undefined;
  readonly title: Span | undefined;
  readonly sections: readonly { readonly heading: Span; readonly span: Span; readonly role: Role }[];
  readonly blocks: readonly OutlineBlock[];
}

/** The core as the scripts see it. */
export interface Core {
  isCaseReport(text: string): boolean;
  items(text: string): readonly ItemRow[];
  findings(text: string): readonly FindingRow[];
  /** Where laboratory values are found. */
  labs(text: string): readonly Span[];
  outline(text: string): Outline;
}

/** Creates the core; texts that share blocks are read faster after each other. */
export function createCore(): Core {
  const cache = createBlockCache();
  let last = readReport('', { cache });
  const read = (text: string): Report => {
    if (last.text !== text) last = readReport(text, { cache });
    return last;
  };
  return {
    isCaseReport: (text) => isCaseReport(read(text)).verdict,
    items: (text) =>
      itemsOf(read(text), guidelines['care-2013']).map(({ item: { item, name }, status, evidence }) => ({
        item,
        name,
        status,
        evidence,
      })),
    findings: (text) =>
      lintText(read(text), rules, defaultSettings, { fix: false, showSource: false }).findings.map(
        ({ ruleId, severity, message, cites, range }) => ({ ruleId, severity, message, cites, span: toSpan(range) }),
      ),
    labs: (text) => {
      const { labs } = inspect(read(text), '', defaultSettings) as { readonly labs: readonly { range: Range }[] };
      return labs.map(({ range }) => toSpan(range));
    },
    outline: (text) => readOutline(read(text)),
  };
}

function toSpan({ start, end }: Range): Span {
  return { start: start.offset, end: end.offset };
}

function readOutline({ frontMatter, title, sections, blocks }: Report): Outline {
  return {
    frontMatter: frontMatter?.span,
    title: title?.block && { start: title.block.start, end: title.block.end },
    sections: sections.map(({ headingSpan, span, role }) => ({ heading: headingSpan, span, role })),
    blocks: blocks.map(({ block, start, end }) => ({
      kind: block.kind,
      start,
      end,
      items: block.items.map((item) => shift(item, start)),
      sentences: sentencesOf(block).map((sentence) => shift(sentence, start)),
    })),
  };
}
