import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A blank that waits for its text: `[Describe the treatment]`, `TODO`, "Lorem ipsum". */
export interface Placeholder {
  readonly span: Span;
}

/** The words with which an instruction to the author begins. A citation, a translated title or a link begins otherwise. */
const instruction =
  /(?<![\]!\\])\[(?:add|choose|cite|compare|describe|enter|explain|fill|give|insert|list|name|provide|relate|say|specify|state|tell|what|write|your)\s[^[\]]{1,240}\](?![([])/gi;
const words = /(?<![\p{L}\d_])(?:TODO|TBD|FIXME|XXX+|[Ll]orem [Ii]psum|\?\?\?+)(?![\p{L}\d_])/gu;

/** The placeholders in a block, in source order. */
export const placeholdersOf = perBlock(({ prose }: Block): readonly Placeholder[] =>
  [instruction, words]
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length } }))
    .sort((a, b) => a.span.start - b.span.start),
);
