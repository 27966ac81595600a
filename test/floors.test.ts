import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../server/src');

/** The house from the ground up: a folder may import from itself and from those named here. */
const floors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  data: ['text'],
  markdown: ['text', 'data'],
  facts: ['text', 'data', 'markdown'],
  report: ['text', 'data', 'markdown', 'facts'],
  rule: ['text', 'data', 'markdown', 'facts', 'report'],
  rules: ['text', 'data', 'markdown', 'facts', 'report', 'rule'],
  lint: ['text', 'data', 'markdown', 'facts', 'report', 'rule'],
  lsp: ['text', 'data', 'markdown', 'facts', 'report', 'rule', 'rules', 'lint'],
  cli: ['text', 'data', 'markdown', 'facts', 'report', 'rule', 'rules', 'lint', 'lsp'],
  node: ['text', 'data', 'markdown', 'facts', 'report', 'rule', 'rules', 'lint', 'lsp', 'cli'],
  browser: ['text', 'data', 'markdown', 'facts', 'report', 'rule', 'rules', 'lint', 'lsp'],
};

/** Packages that only an entry may load. */
const nodeOnly = /^(?:node:|ignore$|vscode-languageserver\/(?:node|browser)$)/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
}

function violations(): string[] {
  return sources(root).flatMap((path) => {
    const floor = relative(root, path).split('/')[0] ?? '';
    const allowed = [floor, ...(floors[floor] ?? [])];
    return importsOf(path).flatMap((specifier) => {
      const where = `${relative(root, path)} imports ${specifier}`;
      if (!specifier.startsWith('.'))
        return nodeOnly.test(specifier) && floor !== 'node' && floor !== 'browser' ? [where] : [];
      const target = relative(root, resolve(dirname(path), specifier)).split('/')[0] ?? '';
      return allowed.includes(target) ? [] : [where];
    });
  });
}

it('every folder is a floor', () => {
  expect(readdirSync(root).sort()).toEqual(Object.keys(floors).sort());
});

it('no floor imports from above it, and only the entries import Node', () => {
  expect(violations()).toEqual([]);
});

it('the client imports only lsp/protocol.ts of the server', () => {
  const client = resolve(import.meta.dirname, '../client/src');
  const foreign = sources(client).flatMap((path) => importsOf(path).filter((s) => s.includes('server/src')));
  expect(foreign.filter((s) => !s.endsWith('server/src/lsp/protocol.ts'))).toEqual([]);
});

it('every source file is in kebab case', () => {
  const odd = sources(root).filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path.split('/').at(-1) ?? ''));
  expect(odd).toEqual([]);
});
