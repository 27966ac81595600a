import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

export type DirectiveKind = 'disable-next-line' | 'disable' | 'enable' | 'not-applicable';

/** A comment that speaks to Casewright: `<!-- casewright-disable lab/unit-missing -- reason -->`. */
export interface Directive {
  readonly span: Span;
  /** Undefined where the word after `casewright-` is none that is known. */
  readonly kind: DirectiveKind | undefined;
  readonly word: string;
  /** Rule ids, each with its place; empty means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
}

const kinds: readonly string[] = ['disable-next-line', 'disable', 'enable', 'not-applicable'] satisfies DirectiveKind[];

/** The directives among the comments of a block. */
export const directivesOf = perBlock((block: Block): readonly Directive[] =>
  block.comments.flatMap((comment) => {
    const text = block.source.slice(comment.start, comment.end);
    const head = /^<!--\s*casewright-([a-z-]*[a-z])/i.exec(text);
    if (!head?.[1]) return [];
    const inner = text.replace(/-->$/, '').trimEnd();
    const dashes = /\s--\s/.exec(inner.slice(head[0].length));
    const listEnd = dashes ? head[0].length + dashes.index : inner.length;
    const rules = allMatches(inner.slice(head[0].length, listEnd), /[^\s,]+/g).map((match) => {
      const start = comment.start + head[0].length + match.index;
      return { id: match[0], span: { start, end: start + match[0].length } };
    });
    const word = head[1].toLowerCase();
    return [
      {
        span: comment,
        kind: kinds.includes(word) ? (word as DirectiveKind) : undefined,
        word,
        rules,
        reason: dashes ? inner.slice(listEnd + dashes[0].length).trim() : '',
      },
    ];
  }),
);
