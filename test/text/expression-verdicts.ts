import { createHash } from 'node:crypto';
import { checkSync } from 'recheck';
import { version } from 'recheck/package.json';

/** A regular expression by what it is made of. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** What the checker said; `unknown` where it did not come to an end. */
type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown';

/** A judged expression: undefined where it may stay, else what it costs and a text that shows it. */
export type Fault = string | undefined;

/** What is known of expressions, some of it from before. */
export interface ExpressionVerdicts {
  /** What is wrong with an expression: what is not known is judged. */
  faultOf(expression: Expression): Fault;
  /** How many had to be judged. */
  judged(): number;
  /** What is to be remembered of these expressions: one line for each that may stay, in the order of the lines. */
  listOf(expressions: readonly Expression[]): string;
}

/** Milliseconds for one expression; what takes longer to judge is unknown, and no failure. */
const parameters = { timeout: 15_000 };

/** A verdict is as good as the checker that gave it: under another one, or another patience, nothing is remembered. */
const judge = `recheck ${version} ${JSON.stringify(parameters)}`;

/** Creates them from the list that another run has made; an empty list remembers nothing. */
export function createExpressionVerdicts(list: string): ExpressionVerdicts {
  const known = readList(list);
  const faults = new Map<string, { readonly verdict: Verdict; readonly fault: Fault }>();
  let judged = 0;
  return {
    faultOf: (expression) => ask(expression).fault,
    judged: () => judged,
    listOf(expressions) {
      const may = expressions.filter((one) => ask(one).fault === undefined);
      return `${[judge, ...new Set(may.map((one) => `${digest(one)} ${ask(one).verdict}`).sort())].join('\n')}\n`;
    },
  };

  function ask(expression: Expression) {
    const key = digest(expression);
    const told = faults.get(key) ?? judgeOf(expression, known.get(key));
    faults.set(key, told);
    return told;
  }

  function judgeOf(expression: Expression, verdict: Verdict | undefined) {
    if (verdict === 'safe' || verdict === 'unknown' || (verdict === 'polynomial' && isBounded(expression.source)))
      return { verdict, fault: undefined };
    judged++;
    return check(expression);
  }
}

/** What a list remembers, by the digest of the expression. */
function readList(list: string): ReadonlyMap<string, Verdict> {
  const [head, ...lines] = list.split('\n');
  if (head !== judge) return new Map();
  return new Map(lines.map((line) => line.split(' ') as [string, Verdict]));
}

/** The list tells no expression, only whether one is in it. */
function digest({ source, flags }: Expression): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 24);
}

function check({ source, flags }: Expression): { readonly verdict: Verdict; readonly fault: Fault } {
  const told = checkSync(source, flags.replace('d', ''), parameters); // it does not know `d`, which only tells places
  if (told.status !== 'vulnerable') return { verdict: told.status, fault: undefined };
  const verdict = told.complexity.type;
  if (verdict === 'polynomial' && isBounded(source)) return { verdict, fault: undefined };
  return { verdict, fault: `${told.complexity.summary} ${told.attack.pattern}` };
}

/**
 * Has each repetition an upper bound? Then a place costs at most so much, however long the text; what the checker calls
 * polynomial is so only up to that bound.
 */
function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}
