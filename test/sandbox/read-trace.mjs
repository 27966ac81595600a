import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Calls by which a file comes, goes, changes its name or its rights; those of descriptors follow an opening that is seen. */
const changing =
  /^(?:creat|rename(?:at2?)?|link(?:at)?|symlink(?:at)?|unlink(?:at)?|mkdir(?:at)?|rmdir|mknod(?:at)?|truncate|chmod|fchmodat2?|l?chown|fchownat|utimensat|setxattr|removexattr)$/;

/** Calls on the network that need no more than what was handed over: standard streams, and pipes to a child. */
const harmless = /^(?:socketpair\(AF_UNIX|(?:getsockname|getsockopt|setsockopt|shutdown|recvmsg|sendmsg|recvfrom)\()/;

/**
 * What a program did by the files that `strace -ff -y` wrote, one for each of its threads: the files that it tried to
 * read, also in vain, the folders that it listed, the paths that it wrote or changed, the programs that it started and
 * the calls by which it asked for a network. What a program that it started reads is that program's business; what it
 * writes and connects to is not.
 */
export function readTrace(folder, cwd) {
  const seen = { read: new Set(), listed: new Set(), written: new Set(), started: new Set(), network: [] };
  const threads = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  for (const lines of threads) {
    const isFirst = lines[0].startsWith('execve(');
    const isOther = !isFirst && lines.some((line) => /^execve\(.* = 0$/.test(line));
    for (const [i, line] of lines.entries()) note(line, isFirst && i === 0, isOther);
  }
  return seen;

  function note(line, isStart, isOther) {
    const call = /^(\w+)\(/.exec(line)?.[1];
    if (call === undefined) return;
    if (/AF_INET|AF_NETLINK|AF_PACKET/.test(line) || (isNetwork(call) && !harmless.test(line))) seen.network.push(line);
    if (/^execve(?:at)?$/.test(call) && !isStart) seen.started.add(basename(pathsIn(line)[0] ?? line));
    if (/^v?fork$/.test(call) || (/^clone3?$/.test(call) && !/CLONE_THREAD|CLONE_VFORK/.test(line)))
      seen.started.add(`(${call})`);
    // A folder that is there already is not made.
    if (changing.test(call) && !/^mkdir(?:at)?\(.* = -1 EEXIST/.test(line))
      for (const path of pathsIn(line)) seen.written.add(path);
    if (/^open(?:at2?)?$/.test(call)) noteOpened(line, isOther);
  }

  function noteOpened(line, isOther) {
    const [path] = pathsIn(line);
    if (path === undefined) return;
    if (/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(line)) seen.written.add(path);
    else if (!isOther) (line.includes('O_DIRECTORY') ? seen.listed : seen.read).add(path);
  }

  /** The paths in quotes, each from the folder that stands before it (`AT_FDCWD</a>` or `7</a>`). */
  function pathsIn(line) {
    const found = line.matchAll(/(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/g);
    return [...found].map(([, from, path]) => resolve(from ?? cwd, path));
  }
}

function isNetwork(call) {
  return /^(?:socket|socketpair|connect|bind|listen|accept4?|send(?:to|m?msg)|recv(?:from|m?msg)|getsock\w+|getpeername|setsockopt|shutdown)$/.test(
    call,
  );
}
