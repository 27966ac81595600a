import { headingOf } from '../facts/headings.ts';
import type { Span } from '../text/span.ts';
import { frontMatterAbstract } from './front-matter-abstract.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { discussing, sentencesIn, type ToldSentence } from './told-sentences.ts';

/** A lesson stands in the conclusion or at the end of the abstract, or anywhere in it as advice. */
export function judgeAbstractLesson(report: Report): Judgement {
  const sentences = sentencesIn(report, 'abstract');
  const concluding = sentences.filter(({ span }) => isInConclusion(report, span));
  const last = (concluding.length > 0 ? concluding : sentences.slice(-3)).filter(isNoAim);
  const lessons = [...last.filter(({ cues }) => cues.has('lesson')), ...sentences.filter(isLesson)];
  const weak = concluding.length > 0 ? concluding : last.filter(({ cues }) => cues.has('concluding'));
  return fromStrongAndWeak(lessons, weak);
}

/** Does the paragraph of a structured abstract begin with a label such as "Conclusion"? */
function isInConclusion(report: Report, span: Span): boolean {
  const placed = [...frontMatterAbstract(report), ...report.blocks].find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const role = placed && headingOf(placed.block)?.role?.role;
  return role === 'conclusion' || role === 'discussion';
}

/** "We report a case" tells what is done, not what is learnt. */
function isNoAim({ cues, voice }: ToldSentence): boolean {
  return voice === 'advice' || !cues.has('aim') || cues.has('conclusion');
}

function isLesson({ cues, voice }: ToldSentence): boolean {
  return cues.has('lesson') && (cues.has('conclusion') || voice === 'advice');
}

/** A lesson in the conclusion, or in the last sentences of the discussion. */
export function judgeLesson(report: Report): Judgement {
  const sentences = discussing(report);
  const conclusion = report.sections.filter(({ role }) => role === 'conclusion');
  const inConclusion = sentences.filter(({ span }) =>
    conclusion.some(({ body }) => body.start <= span.start && span.end <= body.end),
  );
  const last = inConclusion.length > 0 ? inConclusion : sentences.slice(-6);
  const weak = last.filter(({ cues, voice }) => cues.has('conclusion') || voice === 'advice');
  const lessons = [...last.filter(({ cues }) => cues.has('lesson')), ...sentences.filter(isLesson)];
  return fromStrongAndWeak(lessons, [...weak, ...inConclusion]);
}

function fromStrongAndWeak(strong: readonly ToldSentence[], weak: readonly ToldSentence[]): Judgement {
  const evidence = [...new Set([...strong, ...weak])].map(({ span }) => span);
  if (strong.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}
