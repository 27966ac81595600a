import { type CompletionItem, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.ts';
import { asPlain } from './markdown-text.ts';
import { helpForName } from './rule-help.ts';

/** A text as the client can show it beside an item. */
export function toDocumentation(markdown: string, isMarkdown: boolean): string | MarkupContent {
  return isMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : asPlain(markdown);
}

/** An item that is looked at, with the help of the rule that it names; any other as it is. */
export function withHelp(item: CompletionItem, { completionMarkdown }: ClientFeatures): CompletionItem {
  const help = typeof item.data === 'string' ? helpForName(item.data) : undefined;
  return help === undefined ? item : { ...item, documentation: toDocumentation(help, completionMarkdown) };
}
