import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** The number under which a trial or a review is registered. */
export interface TrialRegistration {
  readonly span: Span;
  /** The registry as people call it. */
  readonly registry: string;
  /** Its page there. */
  readonly url: string;
}

/** The registries whose numbers lead to a page by a rule that they publish; forms by the WHO's list of primary registries. */
const registries: readonly {
  readonly registry: string;
  readonly pattern: RegExp;
  readonly url: (id: string) => string;
}[] = [
  { registry: 'ClinicalTrials.gov', pattern: /\bNCT\d{8}\b/g, url: (id) => `https://clinicaltrials.gov/study/${id}` },
  { registry: 'the ISRCTN registry', pattern: /\bISRCTN\d{8}\b/g, url: (id) => `https://www.isrctn.com/${id}` },
  {
    registry: 'PROSPERO',
    pattern: /\bCRD42\d{9}\b/g,
    url: (id) => `https://www.crd.york.ac.uk/prospero/display_record.php?RecordID=${id.slice(3)}`,
  },
  {
    registry: 'the EU register',
    pattern: /\b20\d{2}-\d{6}-\d{2}\b/g,
    url: (id) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${id}`,
  },
];

/** The registrations in a block, in source order. */
export const registrationsOf = perBlock((block: Block): readonly TrialRegistration[] => {
  if (block.kind === 'code') return [];
  return registries
    .flatMap(({ registry, pattern, url }) =>
      allMatches(block.prose, pattern).map(({ 0: id, index }) => ({
        span: { start: index, end: index + id.length },
        registry,
        url: url(id),
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
});
