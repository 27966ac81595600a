import type { Block } from '../markdown/block.ts';
import { defineRule } from '../rule/define-rule.ts';

const imagesOf = (block: Block): Block['images'] => block.images;

export default defineRule({
  id: 'figure/alt-missing',
  title: 'Image without alternative text',
  why: 'Who reads with a screen reader, or where the image does not load, has only the alternative text. Journals ask for it more and more.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['wcag:1.1.1'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'The arm was red.\n\n⟦![](arm.png)⟧\n\n**Figure 1.** The arm.' },
    { clean: 'The arm was red.\n\n![A red left forearm](arm.png)' },
  ],
  *check(report) {
    for (const { fact, span } of report.find(imagesOf)) {
      if (fact.alt.trim() !== '') continue;
      const at = span.start + report.text.slice(span.start, span.end).indexOf('[') + 1;
      const blank = '[Describe what the image shows]';
      yield {
        span,
        message: 'The image has no alternative text; expected a few words on what it shows',
        fixes: isMarkdown(report.text, at)
          ? [
              {
                title: 'Insert a blank for the alternative text',
                safety: 'suggestion',
                edits: [
                  {
                    span: { start: at, end: at },
                    newText: blank,
                    snippet: `\${1:${blank}}`,
                  },
                ],
              },
            ]
          : [],
      };
    }
  },
});

/** `![](arm.png)`, where there is room for words, and not `![ ](arm.png)`. */
function isMarkdown(text: string, at: number): boolean {
  return text.slice(at - 2, at + 1) === '![]';
}
