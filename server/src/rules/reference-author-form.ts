import type { Reference } from '../facts/references.ts';
import { type AuthorTrait, authorEdits, authorFormOf, authorTraits, keepsLetters } from '../report/author-forms.ts';
import { type Majority, majorityBy } from '../report/list-majority.ts';
import { fieldOf } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { perObject } from '../text/per-object.ts';
import { modelOf } from './deviant-problem.ts';
import { tellDifferences } from './tell-differences.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = [1, 2, 3].map((n) => `${n}. Moss TA, Fenn OA. Barley itch ${n}. J Farm Med. 2011;4:${n}.\n`).join('');

export default defineRule({
  id: 'reference/author-form',
  title: 'Authors written otherwise than in the rest of the list',
  why: 'Initials with or without full stops, before or behind the family name, given names in full, "and" before the last author: each style has one way. Programs that link references read the names by it.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}${three}4. ⟦Moss T.A., Reed B⟧. Oat baths. J Farm Med. 2012;5:1-3.\n` },
    { bare: true, flagged: `${list}${three}4. ⟦T.A. Moss, B. Reed⟧. Oat baths. J Farm Med. 2012;5:1-3.\n` },
    { bare: true, flagged: `${list}${three}4. ⟦Thomas Moss, Bella Reed⟧. Oat baths. J Farm Med. 2012;5:1-3.\n` },
    { bare: true, flagged: `${list}${three}4. ⟦Moss TA & Reed B⟧. Oat baths. J Farm Med. 2012;5:1-3.\n` },
    { bare: true, clean: `${list}${three}4. Fen Health Board. Oat baths. J Farm Med. 2012;5:1-3.\n` },
    { bare: true, clean: `${list}${three}4. Reed B. Oat baths. J Farm Med. 2012;5:1-3.\n` },
  ],
  *check(report) {
    const entries = references(report);
    const votes = majorities.flatMap(({ trait, majorityIn }): Vote[] => {
      const majority = majorityIn(report);
      return majority
        ? [{ trait, majority, has: new Map(majority.deviants.map(({ entry, has }) => [entry, has])) }]
        : [];
    });
    const others = isOfOtherForm(report);
    for (const entry of entries) {
      const against = votes.filter(({ has }) => has.has(entry));
      const [first] = against;
      if (!first || others.has(entry)) continue;
      const fix = fixOf(report, entry, against);
      yield {
        span: fieldOf(report, entry, 'authors')?.span ?? entry.span,
        message: tellDifferences(
          entry,
          against.map(({ has, majority }) => ({ has: has.get(entry) ?? '', others: majority.norm })),
        ),
        ...modelOf(first.majority),
        fixes: fix ? [fix] : [],
      };
    }
  },
});

const majorities = authorTraits.map((trait) => {
  const formOf = perObject((reference: Reference) => authorFormOf(reference, trait));
  return { trait, majorityIn: majorityBy(() => formOf) };
});

interface Vote {
  readonly trait: AuthorTrait;
  readonly majority: Majority;
  /** What each entry has that differs. */
  readonly has: ReadonlyMap<ListedReference, string>;
}

function fixOf(report: Report, entry: ListedReference, against: readonly Vote[]): Fix | undefined {
  const models = Object.fromEntries(against.map(({ trait, majority }) => [trait, majority.model]));
  const edits = authorEdits(report, entry, models);
  if (!edits || edits.length === 0) return undefined;
  return {
    title: 'Write the authors as in the rest of the list',
    safety: keepsLetters(report, edits) ? 'safe' : 'suggestion',
    edits,
  };
}
