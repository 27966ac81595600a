import { type ImageTrace, namesOfNobody } from '../data/image-traces.ts';

/** Does a value tell something? Not where it is blank, all zeros, or the name of nobody. */
export function isTold(trace: ImageTrace, written: string): boolean {
  const value = written.replaceAll('\0', '').trim().toLowerCase();
  if (trace === 'name' || trace === 'patient') return /[a-z1-9\x80-\xff]/.test(value) && !namesOfNobody.has(value);
  return /[1-9a-z\x80-\xff]/.test(value) && value !== 'unknown';
}
