import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { around, type Identifier } from './identifier.ts';
import { type TimeExpression, timesOf } from './times.ts';

/** Full dates, days and months of somebody's care; a bare year is none. */
export function datesIn(block: Block): readonly Identifier[] {
  return timesOf(block).flatMap((time) => {
    if (time.kind !== 'date' || isYear(time)) return [];
    return [
      { kind: 'date', span: time.span, weight: weightOf(block.prose, time), ...(time.date && { date: time.date }) },
    ];
  });
}

function isYear({ date }: TimeExpression): boolean {
  return date !== undefined && date.month === null;
}

function weightOf(prose: string, { span, date }: TimeExpression): Identifier['weight'] {
  if (isOfBirthOrDeath(prose, span)) return 'direct';
  return date && date.day === null ? 'light' : 'quasi';
}

const birthOrDeath =
  /(?<!\p{L})(?:born|birth|birthday|DOB|died|death|deceased|passed away|expired|nacid[oa]|naci[oó]|nacimiento|née?|naissance|nat[oa]|nascita|nascid[oa]|nasceu|geboren|Geburtsdatum|falleci[oó]|fallecid[oa]|muri[oó]|décédée?|décès|mort|decedut[oa]|decesso|faleceu|óbito|verstorben|starb|jaio)(?!\p{L})[^,]{0,25}$/iu;

/** "died of pneumonia due to bone marrow suppression on": the cause stands between, but no other clause. */
const deathByCause =
  /(?<!\p{L})(?:died|death|passed away|expired) (?:of|from|due to|because of|as a result of) (?:(?!and |but |after |when |who |was |were |had )[\p{L}'’-]{1,30} ){1,12}on (?:the )?$/iu;

/** "born on", "date of birth", "died on", "her death on". */
function isOfBirthOrDeath(prose: string, span: Span): boolean {
  const { before } = around(prose, span, 45);
  const clause = before.split(/[.;]/).at(-1) ?? '';
  return birthOrDeath.test(clause) || deathByCause.test(around(prose, span, 140).before);
}
