import { CompletionItemKind } from 'vscode-languageserver';
import type { DirectiveKind } from '../facts/directives.ts';
import { rules } from '../rules/index.ts';
import type { Analysis } from './analysis.ts';
import { type ItemAt, lineBefore, lineBehind, sortTextOf } from './completion-item.ts';
import { itemEntries } from './item-entries.ts';

/** What each comment does, in the order in which an author wants it. */
const directives = {
  'disable-next-line': 'Silences a rule on the next line, with a reason.',
  'not-applicable': 'Says that an item of the guideline does not apply to this case, with the reason.',
  disable: 'Silences a rule from here on, up to `casewright-enable` or the end.',
  enable: 'Ends what `casewright-disable` began.',
} as const satisfies Record<DirectiveKind, string>;

/** In a comment the words that speak to Casewright, and behind them the rules or items, those with findings first. */
export function directiveItems(analysis: Analysis, offset: number): readonly ItemAt[] {
  const line = lineBefore(analysis.report, offset).slice(-400);
  const word = /<!--[ \t]{0,9}((?:[a-z][a-z-]{0,40})?)$/.exec(line);
  if (word) return directiveWords(analysis, offset, word[1] ?? '', /<!--$/.test(line));
  const names =
    /<!--\s{0,9}casewright-([a-z-]{6,20})[ \t]((?:(?!--\s)[^\s,]{1,60}[\s,]{1,3}){0,20})((?!--)[\w/-]{0,60})$/.exec(
      line,
    );
  if (!names) return [];
  const [, kind, before = '', typed = ''] = names;
  const known = new Set(before.split(/[\s,]+/));
  const all = kind === 'not-applicable' ? itemEntries() : kind !== undefined && kind in directives ? ruleEntries : [];
  const found = new Set<string>(analysis.result.findings.map(({ ruleId }) => ruleId));
  return all
    .filter(({ name }) => !known.has(name))
    .map(({ name, title }, rank) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      detail: title,
      helpFor: name,
      sortText: `${found.has(name) ? 0 : 1}${sortTextOf(rank)}`,
      span: { start: offset - typed.length, end: offset },
      newText: name,
    }));
}

/** All but those of the engine itself, which cannot be silenced. */
const ruleEntries = rules.filter(({ id }) => !id.startsWith('meta/')).map(({ id, title }) => ({ name: id, title }));

function directiveWords({ report }: Analysis, offset: number, typed: string, isTight: boolean): readonly ItemAt[] {
  const close = /^[^\r\n]{0,200}-->/.test(lineBehind(report, offset)) ? '' : ' -->';
  return Object.entries(directives).map(([kind, documentation], rank) => {
    const word = `${isTight ? ' ' : ''}casewright-${kind}`;
    const [name, reason] = [kind === 'not-applicable' ? 'care/item' : 'group/rule', kind === 'enable' ? '' : 'reason'];
    return {
      label: `casewright-${kind}`,
      kind: CompletionItemKind.Keyword,
      documentation,
      filterText: `${typed}casewright-${kind}`,
      sortText: sortTextOf(rank),
      span: { start: offset - typed.length, end: offset },
      newText: `${word} `,
      snippet: `${word} \${1:${name}}${reason && ` -- \${2:${reason}}`}${close}`,
    };
  });
}
