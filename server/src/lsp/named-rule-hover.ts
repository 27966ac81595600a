import { directivesOf } from '../facts/directives.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { helpForName } from './rule-help.ts';

/** Over the name of a rule or an item in a suppression comment or in the settings of the front matter, what it asks. */
export function namedRuleHelp(
  report: Report,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  const named = [...inComments(report), ...inFrontMatter(report)].find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  const markdown = named && helpForName(named.name);
  return named && markdown !== undefined ? { markdown, span: named.span } : undefined;
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

function inComments(report: Report): readonly Named[] {
  return report
    .find(directivesOf)
    .flatMap(({ fact, at }) => fact.rules.map(({ id, span }) => ({ name: id, span: at(span) })));
}

function inFrontMatter({ frontMatter }: Report): readonly Named[] {
  return ['rules', 'notApplicable'].flatMap((key) =>
    keysOf(valueIn(frontMatter?.data.casewright, key)).flatMap((name) => {
      const span = frontMatter?.spanOf(['casewright', key, name], 'key');
      return span ? [{ name, span }] : [];
    }),
  );
}

function valueIn(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;
}

function keysOf(data: unknown): readonly string[] {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}
