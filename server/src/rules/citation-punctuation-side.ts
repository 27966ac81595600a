import { type SidedCluster, sidedClusters } from '../report/citation-sides.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Edit } from '../rule/finding.ts';

const works = ['Barley itch', 'Straw rash', 'Rye and rash', 'Oat baths'].map(
  (title, i) => `${i + 1}. Moss TA. ${title}. J Farm Med. 201${i};4:12-5.\n`,
);
const report = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\n${text}\n\n## References\n\n${works.join('')}`;

export default defineRule({
  id: 'citation/punctuation-side',
  title: 'Citation on the other side of the full stop than the rest',
  why: 'A journal sets the citation before the full stop or behind it, not now here, now there; behind it, the reader may take it for the beginning of the next sentence.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: report('It itches [1]. It heals [2]. It is rare [3]. It returns. ⟦[4]⟧ Oats help.') },
    { bare: true, flagged: report('It itches.^1^ It heals.^2^ It is rare.^3^ It returns⟦^4^⟧. Oats help.') },
    { bare: true, clean: report('It itches [1]. It heals [2]. Moss et al. [3] saw it. It is rare [4], they say.') },
    { bare: true, clean: report('It itches.<sup>1</sup> It heals,<sup>2</sup> as two saw.<sup>3,4</sup>') },
  ],
  *check(read) {
    const sided = ofOneForm(sidedClusters(read));
    const before = sided.filter(({ side }) => side === 'before');
    const after = sided.filter(({ side }) => side === 'after');
    const [most, others] = before.length >= after.length ? [before, after] : [after, before];
    if (most.length < 3 || most.length < sided.length * 0.75) return;
    const wanted = most === before ? 'before' : 'behind';
    for (const one of others) {
      const { span, citations } = one.cluster;
      const written =
        citations.length === 1 && (citations[0]?.text.length ?? 0) <= 30
          ? `\`${citations[0]?.text}\``
          : 'This citation';
      yield {
        span,
        message: `${written} stands ${one.side === 'after' ? 'behind' : 'before'} the full stop; expected it ${wanted} the full stop, as the other ${most.length}`,
        fixes: [{ title: `Move it ${wanted} the full stop`, safety: 'safe', edits: [moved(read, one, most)] }],
      };
    }
  },
});

/** Those of the most common form: others stand where they stand until they are set in it. */
function ofOneForm(all: readonly SidedCluster[]): readonly SidedCluster[] {
  const groups = (['numeric-bracket', 'numeric-paren', 'superscript'] as const).map((style) =>
    all.filter(({ cluster }) => cluster.citations.every((citation) => citation.style === style)),
  );
  return groups.reduce((a, b) => (b.length > a.length ? b : a));
}

/** One edit over the full stop, the marker and the space between them, in the other order. */
function moved({ text }: Report, { cluster, side, stop }: SidedCluster, most: readonly SidedCluster[]): Edit {
  const { start, end } = cluster.span;
  const marker = text.slice(start, end);
  const isRaised = cluster.citations[0]?.style === 'superscript';
  if (side === 'after') return { span: { start: stop, end }, newText: `${isRaised ? '' : ' '}${marker}.` };
  const gap = /[ \t]{0,3}$/.exec(text.slice(0, start).slice(-3))?.[0].length ?? 0;
  const isApart = most.filter((other) => other.cluster.span.start > other.stop + 1).length > most.length / 2;
  return { span: { start: start - gap, end: stop + 1 }, newText: `.${isApart ? ' ' : ''}${marker}` };
}
