import type { Rule } from '../../server/src/rule/define-rule.ts';
import type { OptionSpecs } from '../../server/src/rule/options.ts';

/** A rule of a test: it flags a word (not within its own id), and replaces it by another where one is given. */
export function wordRule(word: string, rest: Partial<Rule> & { readonly becomes?: string } = {}): Rule {
  const { becomes, ...fields } = rest;
  return {
    id: `style/${word}`,
    title: `The word ${word}`,
    why: 'A test needs it.',
    severity: 'warning',
    fix: becomes === undefined ? 'none' : 'safe',
    since: '0.1.0',
    cites: ['care:1'],
    options: {},
    examples: [],
    *check(report) {
      for (const { index } of report.text.matchAll(new RegExp(`(?<![\\w/])${word}\\b`, 'g'))) {
        const span = { start: index, end: index + word.length };
        const fixes =
          becomes === undefined
            ? []
            : [{ title: `Write ${becomes}`, safety: 'safe' as const, edits: [{ span, newText: becomes }] }];
        yield { span, message: `\`${word}\` stands here`, fixes };
      }
    },
    ...fields,
  };
}

/** A rule that does what a test says. */
export function ruleOf(id: Rule['id'], check: Rule['check'], options: OptionSpecs = {}): Rule {
  return { ...wordRule('unused'), id, check, options };
}
