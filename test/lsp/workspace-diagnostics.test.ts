import { describe, expect, it } from 'vitest';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver';
import { markdownPattern } from '../../server/src/data/markdown-files.ts';
import { type ClientOptions, type LanguageClient, pullClient, startClient } from '../harness/language-client.ts';

const folder = 'file:///farm';
const itch =
  '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\nCalcium was 2.9.\n';
const readme = '# Barley\n\nHow to mill it.\n';

const files = (): Map<string, string> =>
  new Map([
    [`${folder}/itch.md`, itch],
    [`${folder}/drafts/oat.md`, itch.replace('2.9.', '2.9 mmol/L.')],
    [`${folder}/readme.md`, readme],
    [`${folder}/notes.txt`, itch],
  ]);

async function withFarm<T>(run: (client: LanguageClient) => Promise<T>, options: ClientOptions = {}): Promise<T> {
  const client = await startClient({
    folders: [folder],
    files: files(),
    settings: () => ({ workspaceDiagnostics: true }),
    ...options,
  });
  try {
    return await run(client);
  } finally {
    client.end();
  }
}

const pull = async (
  { request }: LanguageClient,
  previousResultIds: readonly { uri: string; value: string }[] = [],
): Promise<readonly WorkspaceDocumentDiagnosticReport[]> =>
  (await request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })).items;

/** "itch.md: lab/unit-missing" for what is told of one rule, and how. */
function shown(items: readonly WorkspaceDocumentDiagnosticReport[]): string[] {
  return items.map((item) => {
    const name = item.uri.slice(folder.length + 1);
    if (item.kind === 'unchanged') return `${name} unchanged`;
    return `${name} ${item.items.some(({ code }) => code === 'lab/unit-missing') ? 'lacks a unit' : item.items.length > 0 ? 'has units' : 'is clean'}`;
  });
}

const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]): { uri: string; value: string }[] =>
  items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

describe('the findings of files that are not open', () => {
  it.each([false, true])('are those of the case reports in the folder; read by the client: %s', async (clientReads) => {
    const options = clientReads ? { clientReads, initializationOptions: { readFile: true } } : {};
    expect(await withFarm(async (client) => shown(await pull(client)), options)).toEqual([
      'drafts/oat.md has units',
      'itch.md lacks a unit',
    ]);
  });

  it.each([[undefined], [{}], [{ workspaceDiagnostics: false }], [{ workspaceDiagnostics: 'yes' }]])(
    'are none unless the author asks for them: %j',
    async (settings) => {
      expect(await withFarm((client) => pull(client), { settings: () => settings })).toEqual([]);
    },
  );

  it('are not told again while nothing changes', async () => {
    const own = files();
    await withFarm(
      async (client) => {
        const first = await pull(client);
        expect(shown(await pull(client, idsOf(first)))).toEqual(['drafts/oat.md unchanged', 'itch.md unchanged']);
        own.set(`${folder}/itch.md`, itch.replace('2.9.', '2.9 mmol/L.'));
        expect(shown(await pull(client, idsOf(first)))).toEqual(['drafts/oat.md unchanged', 'itch.md has units']);
      },
      { files: own },
    );
  });

  it('are taken back where a file is gone', async () => {
    const own = files();
    await withFarm(
      async (client) => {
        const first = await pull(client);
        own.delete(`${folder}/itch.md`);
        expect(shown(await pull(client, idsOf(first)))).toEqual(['drafts/oat.md unchanged', 'itch.md is clean']);
      },
      { files: own },
    );
  });

  it('leave out what is open, however its name is escaped', async () => {
    const own = new Map([[`${folder}/barley%20(itch).md`, itch]]);
    await withFarm(
      async (client) => {
        await client.open(`${folder}/barley%20%28itch%29.md`, itch);
        expect(await pull(client)).toEqual([]);
      },
      { files: own },
    );
  });

  it('come one by one where the client takes them so, and the request lasts until something changes', async () => {
    const own = files();
    await withFarm(
      async (client) => {
        const parts: WorkspaceDocumentDiagnosticReport[] = [];
        let arrived = (): void => undefined;
        const both = new Promise<void>((resolve) => {
          arrived = resolve;
        });
        client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'parts', ({ items }) => {
          parts.push(...items);
          if (parts.length === 2) arrived();
        });
        let answered = false;
        const answer = client
          .request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: [],
            partialResultToken: 'parts',
          })
          .finally(() => {
            answered = true;
          });
        await both;
        await pull(client); // any other request: by now an answer would have come
        expect(answered).toBe(false);
        const changes = [{ uri: `${folder}/itch.md`, type: 2 }];
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        expect(await answer).toEqual({ items: [] });
        expect(shown(parts)).toEqual(['drafts/oat.md has units', 'itch.md lacks a unit']);
        expect(client.watched).toContain(markdownPattern);
      },
      { files: own },
    );
  });

  it('end when they are cancelled', async () => {
    await withFarm(async ({ connection }) => {
      const source = new CancellationTokenSource();
      const params = { previousResultIds: [], partialResultToken: 'parts' };
      const answer = connection.sendRequest('workspace/diagnostic', params, source.token);
      source.cancel();
      await expect(answer).rejects.toThrow('cancelled');
    });
  });
});

it('is offered to clients that ask for diagnostics of a workspace alone', async () => {
  const offers = async (options: ClientOptions): Promise<unknown> => {
    const { server, end } = await startClient(options);
    end();
    const provider = server.capabilities.diagnosticProvider;
    return provider?.workspaceDiagnostics;
  };
  expect(await offers({})).toBe(true);
  const workspace = { ...pullClient.workspace, diagnostics: undefined };
  expect(await offers({ capabilities: { ...pullClient, workspace } })).toBe(false);
});
