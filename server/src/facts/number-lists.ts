/** The source of an expression for one number or several, with ranges; `number` is that of a single one. */
export function listOf(number: string): string {
  return `${number}(?:\\s{0,2}(?:[,;-]|,? and|&)\\s{0,2}${number}){0,40}`;
}

/** `1, 3-5` as single numbers; a range that falls or is absurdly long stays two numbers. */
export function expandNumbers(text: string): string[] {
  const numbers: string[] = [];
  let rangeFrom: number | undefined;
  for (const match of text.matchAll(/(-\s*)?(\d+)/g)) {
    const number = Number(match[2]);
    const from = match[1] === undefined ? undefined : rangeFrom;
    if (from !== undefined && number > from && number - from <= 200) {
      for (let between = from + 1; between < number; between++) numbers.push(String(between));
    }
    numbers.push(String(number));
    rangeFrom = number;
  }
  return [...new Set(numbers)];
}
