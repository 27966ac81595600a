import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { CodeLens, CompletionItem, CompletionList, Hover, InlayHint, MarkupContent } from 'vscode-languageserver';
import type { LanguageClient } from '../harness/language-client.ts';
import { positionOf } from '../harness/language-client.ts';
import { bib, uri, withReport } from '../harness/report-client.ts';

/** Words that would be more than words, were they taken as Markdown or HTML. */
const wicked = [
  '[press](command:workbench.action.quit)',
  '<img src="https://example.org/x.png" onerror="alert(1)">',
  '![seen](https://example.org/y.png)',
  '<script>alert(1)</script>',
  '`` ` `` </code><b onclick="x()">b</b>',
  '[a]: javascript:alert(1)',
];

describe('what an editor shows of a report is text, whatever its words are', () => {
  it.each(wicked)('%s', async (words) => {
    const shown = await withReport(reportWith(words), (client) => allShown(client, reportWith(words)), {
      files: new Map([[bib, entriesWith(words)]]),
    });
    expect(shown.length).toBeGreaterThan(20);
    expect([...new Set(shown.flatMap((markdown) => strangeParts(markdown)))]).toEqual([]);
  });

  it('and what is not text would be seen', () => {
    expect(wicked.flatMap((words) => strangeParts(`Seen: ${words}`)).length).toBeGreaterThan(5);
  });
});

function reportWith(words: string): string {
  return `---
bibliography: itch.bib
profile: "${words.replaceAll('"', "'")}"
casewright:
  profile: "${words.replaceAll('"', "'")}"
---

# Barley itch ${words}: a case report

## Case report

A man with barley itch (BI ${words}) and Malt Worker's Disease (MWD) came [1], [@moss2011], [@gone${words.slice(0, 3)}]. MWD
and MWD again, see Figure 1 and Table 1. Calcium was 2.9 mmol/L ${words}.

![Figure 1. The malt floor ${words}](floor.png)

Table 1. Values ${words}

| Test | Result |
| --- | --- |
| Calcium ${words} | 2.9 mmol/L |

## References

1. Moss TA ${words}, Fenn OA. Barley itch ${words}. J Farm Med ${words}. 2011;3(2):11-9. doi:10.1000/a)](command:x)<b>
`;
}

function entriesWith(words: string): string {
  const plain = words.replace(/[{}]/g, '');
  return `@article{moss2011,\n author = {Moss, Tom ${plain}},\n title = {Barley itch ${plain}},\n journal = {J Farm Med ${plain}},\n year = 2011\n}\n`;
}

/** All Markdown that the client is given to show, anywhere in the report. */
async function allShown(client: LanguageClient, text: string): Promise<readonly string[]> {
  const textDocument = { uri };
  const shown: string[] = [];
  for (let offset = 0; offset < text.length; offset += 3) {
    const position = positionOf(text, offset);
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument, position });
    if (hover) shown.push(...markdownIn(hover.contents as MarkupContent));
  }
  for (const { index } of text.matchAll(/\[(?=@|\d)|@(?=\w)|\((?=\w)|Figure |Table |: "/g)) {
    const position = positionOf(text, index + 1);
    const answer = await client.request<CompletionItem[] | CompletionList | null>('textDocument/completion', {
      textDocument,
      position,
    });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    for (const item of items.slice(0, 50)) {
      const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item);
      shown.push(...markdownIn(documentation));
    }
  }
  const range = { start: { line: 0, character: 0 }, end: positionOf(text, text.length) };
  const hints = await client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument, range });
  for (const { tooltip, label } of hints ?? []) {
    shown.push(...markdownIn(tooltip));
    if (Array.isArray(label)) shown.push(...label.flatMap((part) => markdownIn(part.tooltip)));
  }
  const lenses = await client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument });
  for (const { command } of lenses ?? []) expect(command?.command ?? '').toMatch(/^(?:casewright\.[\w.]+)?$/);
  return shown;
}

/** A plain string is Markdown too in a hover or as documentation of some clients; here they are told which it is. */
function markdownIn(content: string | MarkupContent | undefined): readonly string[] {
  return typeof content === 'object' && content.kind === 'markdown' ? [content.value] : [];
}

/** HTML, images, and links that lead anywhere but to a page. */
function strangeParts(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value);
    if (node.type === 'image' || node.type === 'imageReference') found.push(`image ${node.alt}`);
    if ((node.type === 'link' || node.type === 'definition') && !/^https:\/\//.test(node.url)) found.push(node.url);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(unified().use(remarkParse).parse(markdown));
  return found;
}
