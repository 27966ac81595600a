import type { Digest, Host, Read, ReadResult } from './host.ts';

/** A host that takes down what is read, with a digest of each answer: all that a result can depend on. */
export type RecordingHost = Host & { readonly reads: Read[] };

/** Creates one; what is asked of Git, of the clock and of standard input is not taken down, and no result depends on it. */
export function createRecordingHost(host: Host, digest: Digest): RecordingHost {
  const reads: Read[] = [];
  const answers = createAnswers(host, digest);
  return {
    ...host,
    reads,
    async readFile(path) {
      const { answer, read } = await answers.file(path);
      reads.push(read);
      return answer;
    },
    async readStart(path, most) {
      const { answer, read } = await answers.start(path, most);
      reads.push(read);
      return answer;
    },
    async filesIn(folder) {
      const { answer, read } = await answers.folder(folder);
      reads.push(read);
      return answer;
    },
    async realPath(path) {
      const { answer, read } = await answers.link(path);
      reads.push(read);
      return answer;
    },
  };
}

/** What the world answers, each with its digest. */
function createAnswers(host: Host, digest: Digest) {
  return {
    async file(path: string) {
      const answer = await host.readFile(path);
      return { answer, read: ['file', path, digestOf(answer, digest)] as const };
    },
    async start(path: string, most: number) {
      const answer = await host.readStart(path, most);
      const told = answer.bytes ? digest(answer.bytes) : `there: ${answer.isThere}`;
      return { answer, read: [`start ${most}`, path, told] as const };
    },
    async folder(path: string) {
      const answer = await host.filesIn(path);
      return { answer, read: ['folder', path, digest(answer.filter(mayMatter).sort().join('\n'))] as const };
    },
    async link(path: string) {
      const answer = await host.realPath?.(path);
      return { answer, read: ['link', path, answer === undefined ? 'absent' : digest(answer)] as const };
    },
  };
}

function digestOf(read: ReadResult, digest: Digest): string {
  if (read.bytes) return digest(read.bytes);
  return read.absent ? 'absent' : digest(read.problem);
}

/** A folder is looked through for bibliographies alone; that a report was added to it changes nothing for the others. */
function mayMatter(name: string): boolean {
  return /\.(?:bib|json|ris)$/i.test(name) && !name.startsWith('.');
}

/** Would the world still answer alike? Each question is asked once in a run. */
export function createStillTrue(host: Host, digest: Digest): (read: Read) => Promise<boolean> {
  const answers = createAnswers(host, digest);
  const asked = new Map<string, Promise<string>>();
  return async ([kind, path, before]) => {
    const key = `${kind} ${path}`;
    const known = asked.get(key) ?? ask(kind, path).then(({ read }) => read[2]);
    asked.set(key, known);
    return (await known) === before;
  };

  function ask(kind: Read[0], path: string): Promise<{ readonly read: Read }> {
    if (kind === 'file' || kind === 'link') return answers[kind](path);
    return kind === 'folder' ? answers.folder(path) : answers.start(path, Number(kind.slice('start '.length)));
  }
}
