import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { marks, passages, reports, words } from '../unbreakable/fragments.ts';
import { reportFaults } from '../unbreakable/report-faults.ts';
import type { Target } from './target.ts';

const caseSection = '# Barley itch: a case report\n\n## Case presentation\n\n';

/** Passages of the invented reports that a word of the parser's world stands in. */
const passagesWith = (pattern: RegExp): readonly string[] => passages.filter((text) => pattern.test(text));

const lintOnce = (text: string): unknown => lint(readReport(text), rules, defaultSettings);

/** A target whose inputs stand in a frame that makes a whole report of them: every fact and every rule is tried. */
function inReport(name: string, frame: string, seeds: readonly string[], pieces: readonly string[]): Target {
  return {
    name,
    seeds,
    pieces: [...pieces, ...marks],
    faultsOf: (input) => reportFaults(frame + input),
    read: (input) => lintOnce(frame + input),
  };
}

const drugs =
  'prednisolone|5 mg|mg/kg|twice daily|every 8 hours| by mouth|for 5 days|then|taper|tablets|IV|q8h|×3|mcg|U/kg|1–2 g'.split(
    '|',
  );
const labs =
  'haemoglobin|Na+|creatinine|mmol/L|x 10^9/L|10³/µL|(135-145)|>|<|±|reference range|elevated|sodium 130|pH 7.3|%|mg/dL|µg|normal|| CRP | 4 |'.split(
    '|',
  );
const cites =
  '[1]|[1,2]|[1-3]|[1–|]|(1)|(Moss 2011)|Moss et al. (2011)|@moss2011|[@a; @b]|[^1]|<sup>1</sup>|^2^|¹²|Figure 1|[1][2]|,|;|-'.split(
    '|',
  );
const entries =
  '1. |[1] |Moss TA, Fenn OA. |et al. |J Farm Med. |2011;4(2):1-9.|doi:10.5555/1|https://doi.org/|PMID: 1|In: Reed BB, editor. |2nd ed. |[Internet]|(2011)|:|;|&|Available from: |Accessed |p. |vol. '.split(
    '|',
  );
const directives =
  '<!--|-->|casewright-|disable|enable|disable-next-line|not-applicable|lab/unit-missing|*/|care/|8d| -- because|,|--|<!-- casewright-disable -->|\n'.split(
    '|',
  );
const yaml =
  'casewright:\n|  rules:\n|  stage: draft\n|type: case-report\n|title: |abstract: |\n|\\|\n|>-\n|&a |*a|!!js |{|}|[|]|: |- |? |"|\'|#|---\n|...\n|\t|~|__proto__: |bibliography: |keywords: |lang: es\n|<<: *a\n|%YAML 1.2\n'
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replace('\\|', '|'));

const below = (yaml: string): string => `---\n${yaml}\n---\n\n${caseSection}It itched.\n`;

/** Parsers of what stands in a report. */
export const reportTargets: readonly Target[] = [
  inReport('report', '', reports, [...words.slice(0, 300), ...passages]),
  inReport('doses', caseSection, passagesWith(/\d ?mg|daily|tablet/), drugs),
  inReport('lab-values', caseSection, passagesWith(/mmol|g\/|10\^|range/), labs),
  inReport('citations', caseSection, passagesWith(/\[\d|@|\(\d|et al/), cites),
  inReport('references', `${caseSection}Itch [1].\n\n## References\n\n`, passagesWith(/\d{4};|et al|doi/), entries),
  inReport('directives', caseSection, passagesWith(/<!--/), directives),
  inReport('facts', caseSection, passages, words.slice(0, 600)),
  {
    name: 'front-matter',
    seeds: [
      ...passagesWith(/^---/),
      'type: case-report\ncasewright:\n  stage: draft\n  rules:\n    lab/unit-missing: off\n',
    ],
    pieces: yaml,
    faultsOf: (input) => reportFaults(below(input)),
    read: (input) => lintOnce(below(input)),
  },
];
