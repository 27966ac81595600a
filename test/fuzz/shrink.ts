/** No input is worth more looks, nor more milliseconds. */
const mostLooks = 2000;
const patience = 30_000;

/** A shorter text that still fails, as far as leaving out runs of characters leads to. */
export async function shrink(input: string, fails: (input: string) => Promise<boolean>): Promise<string> {
  const end = performance.now() + patience;
  let text = input;
  let looks = 0;
  const tryOut = async (shorter: string): Promise<boolean> => {
    if (shorter === text || looks++ > mostLooks || performance.now() > end || !(await fails(shorter))) return false;
    text = shorter;
    return true;
  };
  for (let size = text.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < text.length; ) {
      const isShorter = await tryOut(text.slice(0, at) + text.slice(at + size));
      if (!isShorter) at += size;
    }
  }
  return text;
}
