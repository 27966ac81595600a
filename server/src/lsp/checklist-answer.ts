import { guidelineTopics, topicOf } from '../data/guideline-topics.ts';
import { guidelines } from '../data/guidelines.ts';
import type { JudgedItem } from '../lint/judged-items.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { countItems, itemsOfAnalysis } from './count-items.ts';
import { toRange } from './documents.ts';
import { findingOf } from './finding-of-item.ts';
import type { ChecklistAnswer, PanelItem, PanelPlaces, ProtocolRange } from './protocol.ts';
import { whatNext } from './what-next.ts';

/** The checklist of a report with the places of its text, and its findings by what to do next; null without a report. */
export function toChecklistAnswer(analysis: Analysis, encoding: Encoding): ChecklistAnswer | null {
  const { document, report, result, verdict } = analysis;
  if (!verdict.isCaseReport) return null;
  const { guideline, stage } = result.settings;
  const items = itemsOfAnalysis(analysis);
  const topics = guidelineTopics[guideline].map((topic) => ({
    title: topic.title,
    items: items
      .filter(({ item }) => topicOf(guideline, item.item) === topic)
      .map((judged) => toPanelItem(judged, analysis, encoding)),
  }));
  return {
    uri: document.uri,
    version: document.version,
    guideline: guidelines[guideline].title,
    stage,
    counts: countItems(analysis),
    topics: topics.filter((topic) => topic.items.length > 0),
    next: whatNext(report, result.findings, encoding),
  };
}

function toPanelItem(judged: JudgedItem, analysis: Analysis, encoding: Encoding): PanelItem {
  const { item, reason, cases } = judged;
  const toPlaces = ({ status, evidence }: Pick<JudgedItem, 'status' | 'evidence'>): PanelPlaces => ({
    status,
    evidence: status === 'reported' || status === 'partial' ? evidence.map(rangeOf) : [],
  });
  const finding = findingOf(item, analysis.result.findings);
  return {
    item: item.item,
    title: item.title,
    asks: item.asks,
    ...toPlaces(judged),
    reason: reason ?? null,
    finding: finding ? rangeOf(finding.span) : null,
    cases: cases.map((each) => ({ case: each.number, ...toPlaces(each) })),
  };

  function rangeOf(span: Span): ProtocolRange {
    return toRange(analysis.report.lines, span, encoding);
  }
}
