import type { Target } from './target.ts';

/** Milliseconds of the processor for each thousand characters, and at least for so many thousands, beyond which a parser is slow. */
const mostPerThousand = 50;
const leastThousands = 6;

/** Why an input fails; undefined where it does not. With `isTimed` also where it takes too long. */
export async function judge(
  target: Target,
  input: string,
  isTimed = target.read !== undefined,
): Promise<string | undefined> {
  return (await faultOf(target, input)) ?? (isTimed && (await isSlow(target, input)) ? 'slow' : undefined);
}

/** One that was slow is given more chances: the code may not have been compiled yet. */
async function isSlow(target: Target, input: string): Promise<boolean> {
  const most = mostPerThousand * Math.max(leastThousands, input.length / 1000);
  for (let chance = 0; chance < 4; chance++) {
    const before = process.cpuUsage();
    await target.read?.(input);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 <= most) return false;
  }
  return true;
}

/** Failures of one kind have the same words, so that what is shrunk stays the failure that was found. */
async function faultOf({ faultsOf }: Target, input: string): Promise<string | undefined> {
  try {
    const [first] = await faultsOf(input);
    return first?.replace(/\d+/g, 'N');
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 80)}\n${placeOf(error)}` : 'thrown';
  }
}

/** Where it was thrown. */
function placeOf({ stack = '' }: Error): string {
  return /^\s+at .*$/m.exec(stack)?.[0].trim().replace(/\(.*/, '') ?? '';
}
