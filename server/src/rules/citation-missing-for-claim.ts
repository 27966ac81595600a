import { claimCues } from '../data/reference-claims.ts';
import { citationsOf } from '../facts/citations.ts';
import { perBlock } from '../facts/per-block.ts';
import { namesPatient } from '../facts/sentence-voice.ts';
import { sentencesOf } from '../facts/sentences.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import { firstWhere } from '../text/first-where.ts';
import { gated } from '../text/gated.ts';
import { once } from '../text/once.ts';
import { overlaps, type Span, shift } from '../text/span.ts';

export default defineRule({
  id: 'citation/missing-for-claim',
  title: 'Statement from the literature without a citation',
  why: 'A reader who meets a number, a classification or a discovery that this one patient cannot have shown asks where it comes from. A citation lets him check it.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:11b', 'icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# A case of barley itch\n\n## Introduction\n\n⟦Mossgrove described barley itch in 1871.⟧ It is rare.\n',
    },
    {
      bare: true,
      flagged: '# A case of barley itch\n\n## Discussion\n\nIt itches. ⟦There are three types of barley itch.⟧\n',
    },
    {
      bare: true,
      flagged:
        '# A case of barley itch\n\n## Discussion\n\n⟦Several authors recommended oat baths.⟧ Ours healed alone.\n',
    },
    {
      bare: true,
      clean: '# A case of barley itch\n\n## Introduction\n\nMossgrove described barley itch in 1871 [1].\n',
    },
    {
      bare: true,
      clean:
        '# A case of barley itch\n\n## Discussion\n\nBarley itch has been reported in our patient by her husband.\n',
    },
    {
      bare: true,
      clean:
        '# A case of barley itch\n\n## Discussion\n\nThe work has been reported in line with the barley criteria.\n',
    },
    { bare: true, clean: '# A case of barley itch\n\n## Case presentation\n\nItching has been reported since May.\n' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const marks = once(() =>
      report
        .find(citationsOf, (section) => !isWithin(section, 'references'))
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start),
    );
    for (const placed of report.blocks) {
      if (!tellsLiterature(report, placed) || !cuesOf(placed.block).some(Boolean)) continue;
      const sentences = sentencesOf(placed.block).map((span) => shift(span, placed.start));
      const cited = sentences.map((sentence) => holdsMark(marks(), sentence));
      for (const [i, sentence] of sentences.entries()) {
        if (cited[i - 1] || cited[i] || cited[i + 1] || cited.at(-1)) continue;
        const cue = cuesOf(placed.block)[i];
        if (cue)
          yield {
            span: sentence,
            message: `A sentence that tells ${cue} has no citation; expected one in it or beside it`,
          };
      }
    }
  },
});

/** Paragraphs and lists of the introduction, the discussion and the conclusion, not of the abstract. */
function tellsLiterature(report: Report, { block, start }: PlacedBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return false;
  const section = report.sectionAt(start);
  return (
    !isWithin(section, 'abstract', 'references') && /^(?:introduction|discussion|conclusion)$/.test(section?.role ?? '')
  );
}

/** A mark belongs to the sentence it stands in or right behind. */
function holdsMark(marks: readonly Span[], { start, end }: Span): boolean {
  const mark = marks[firstWhere(marks.length, (index) => (marks[index]?.end ?? 0) > start)];
  return mark !== undefined && overlaps(mark, { start, end: end + 2 });
}

/** Words by which a report speaks of itself, and a blank that is yet to be filled. */
const ofThisReport =
  /\b(?:we|our|ours|us|th(?:is|e) (?:work|report|case|article|study|manuscript)|fig(?:ure)?s?|tables?)\b|\[\p{L}[^\]]{6,200}\]/iu;

const cues = claimCues.map((cue) => ({ ...cue, pattern: gated(cue.pattern) }));

const cuesOf = perBlock((block): readonly (string | undefined)[] =>
  sentencesOf(block).map(({ start, end }) => cueOf(block.prose.slice(start, end))),
);

/** What a sentence states of the literature; nothing where it speaks of this patient, this report or what "we" did. */
function cueOf(sentence: string): string | undefined {
  if (namesPatient(sentence) || ofThisReport.test(sentence)) return undefined;
  const words = sentence.replace(/\s+/g, ' ');
  return cues.find(({ pattern }) => pattern.test(words))?.what;
}
