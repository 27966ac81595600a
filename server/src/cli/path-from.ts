/** A path as it counts from a folder, with `..` where it lies outside; on another drive it stays whole. */
export function pathFrom(folder: string, path: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  const isDrive = (part: string | undefined): boolean => /^[a-z]:$/i.test(part ?? '');
  if ((isDrive(from[0]) || isDrive(to[0])) && from[0] !== to[0]) return path;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...Array<string>(from.length - shared).fill('..'), ...to.slice(shared)].join('/');
}
