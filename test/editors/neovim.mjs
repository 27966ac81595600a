import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, same } from './checks.mjs';
import { cli, inOrder, lint } from './command-line.mjs';
import { bibliography, cited, placeOf, untidy } from './documents.mjs';
import { createLspClient } from './lsp-client.mjs';

const severities = ['error', 'warning', 'info', 'hint'];

/** The checks in a real Neovim that speaks with `casewright server --stdio`. `folder` is for files of the run. */
export async function checkNeovim(checks, folder) {
  const client = createLspClient('nvim-lsp.sh', join(folder, 'neovim'));
  const { file } = client;
  const ended = (result) => {
    same(result.exit, { code: 0, signal: 0 }, 'the end of the server');
    return result;
  };
  const run = (environment) => ended(client.run(environment));

  await checks.check('Neovim: the same findings as the command line, at the same UTF-16 columns', async () => {
    const { diagnostics } = run();
    const found = diagnostics.map(toFinding);
    same(inOrder(found.filter(({ severity }) => severity !== 'hint')), inOrder(lint(file)), 'findings');
    const blank = placeOf(untidy, '[Name the drug]');
    holds(
      found.some(
        ({ code, line, column }) => code === 'section/placeholder' && line === blank.line && column === blank.column,
      ),
      `no blank was found behind the wide characters at ${blank.line}:${blank.column}`,
    );
  });

  await checks.check('Neovim: a fix makes a bare line a heading, and the finding is gone', async () => {
    const { applied, text, diagnostics, diagnosticsAfter } = run({ LSP_ACTION: 'Make it a heading (##)' });
    same(applied, 'Make it a heading (##)', 'the action');
    same(text, untidy.replace('Introduction', '## Introduction'), 'the text');
    const bare = (list) => list.filter(({ code }) => code === 'section/unmarked-heading').length;
    same(bare(diagnosticsAfter), bare(diagnostics) - 1, 'lines without a heading mark');
  });

  await checks.check('Neovim: a fix inserts a missing section as plain text', async () => {
    const { text, diagnosticsAfter } = run({ LSP_ACTION: 'Insert the section "Abstract"' });
    holds(/\n## Abstract\n\n\[[^\n]+\]\n\nIntroduction\n/.test(text), `no section was inserted:\n${text}`);
    const missing = diagnosticsAfter.filter(
      ({ code, message }) => code === 'section/missing' && /abstract/.test(message),
    );
    same(missing, [], 'findings that the abstract is missing');
  });

  await checks.check('Neovim: all safe fixes at once', async () => {
    const { text } = run({ LSP_ACTION: 'Mend all' });
    holds(text.startsWith('# Hiccups') && text.includes('\n## Discussion\n'), `not mended:\n${text}`);
  });

  const ask = (name, lua) => ended(client.runScript(`${name}.lua`, lua));
  const at = (words) => {
    const { line, column } = placeOf(cited, words);
    return `textDocument = { uri = vim.uri_from_bufnr(lsp.buffer) }, position = { line = ${line - 1}, character = ${column - 1} }`;
  };

  await checks.check('Neovim: from a citation to its entry', async () => {
    const { script: found } = ask('definition', `return lsp.request('textDocument/definition', { ${at('2]. Oats')} })`);
    const { line } = placeOf(cited, '2. Hay');
    same(
      found.map(({ range }) => range.start.line + 1),
      [line],
      'the line of the entry',
    );
  });

  await checks.check('Neovim: a key is renamed in the text and in its bibliography', async () => {
    const { text, script: changed } = ask(
      'rename',
      `local edit = lsp.request('textDocument/rename', { ${at('moss2011]. It')}, newName = 'moss' })
       vim.lsp.util.apply_workspace_edit(edit, lsp.client.offset_encoding or 'utf-16')
       local other = vim.fn.bufnr('itch.bib')
       return table.concat(vim.api.nvim_buf_get_lines(other, 0, -1, true), '\\n')`,
    );
    same(text, cited.replaceAll('@moss2011]', '@moss]'), 'the text');
    holds(changed.startsWith('@article{moss,'), `the bibliography begins ${changed.slice(0, 30)}`);
  });

  await checkReadme(checks, folder);
}

/** Debian 12 has Neovim 0.7, which lacks the one function of the README's lines that came with 0.8. */
const olderNeovim = `vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
`;

/** What a user asks of an editor that is set up as the README says; printed as JSON. */
const session = `local buffer = vim.api.nvim_get_current_buf()
vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
local function at(line, column)
  return { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = line - 1, character = column - 1 } }
end
local function ask(method, params)
  local _, answer = next(vim.lsp.buf_request_sync(buffer, method, params, 20000))
  return answer.result
end
local found = vim.diagnostic.get(buffer)
local offered = {} -- until the bibliography is read, which goes on in the background
vim.wait(20000, function()
  local answer = ask('textDocument/completion', at(__CITATION__)) or {}
  offered = answer.items or answer
  return #offered > 0
end, 100)
local all = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 0 } }
local context = { diagnostics = {}, only = { 'source.fixAll.casewright' } }
local mends = ask('textDocument/codeAction', { textDocument = at(1, 1).textDocument, range = all, context = context })
io.stdout:write(vim.fn.json_encode({ found = #found, offered = offered, mends = mends }))
vim.cmd('qa!')
`;

/** The lines of the README, run as a user's configuration in a folder of their own. */
async function checkReadme(checks, folder) {
  const home = join(folder, 'readme');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'casewright'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(home, 'bin', 'casewright'), 0o755);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, lines] = /```lua\n(.*?)```/s.exec(readme) ?? [];
  holds(lines, 'the README shows no lines for Neovim');
  writeFileSync(join(home, 'init.lua'), `${olderNeovim}${lines}`);
  const report = cited.replace('## Discussion', 'Discussion');
  writeFileSync(join(home, 'cited.md'), report);
  writeFileSync(join(home, 'itch.bib'), bibliography);
  const { line, column } = placeOf(report, 'moss2011]. It');
  writeFileSync(join(home, 'session.lua'), session.replace('__CITATION__', `${line}, ${column}`));
  await checks.check('Neovim: set up with the lines of the README it finds, completes and mends', async () => {
    const args = ['--headless', '-u', 'init.lua', '-i', 'NONE', '-n', 'cited.md', '-c', 'luafile session.lua'];
    const { stdout, stderr } = spawnSync('nvim', args, {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}`, XDG_STATE_HOME: home },
      timeout: 100_000,
    });
    holds(stdout.startsWith('{'), `Neovim printed ${stdout}${stderr}`);
    const { found, offered, mends } = JSON.parse(stdout);
    holds(found > 0, 'nothing was found');
    holds(
      offered.some(({ label }) => label.includes('moss2011')),
      `offered: ${JSON.stringify(offered)}`,
    );
    holds(mends.length > 0, 'nothing mends all');
  });
}

function toFinding({ range: { start, end }, severity, code, message }) {
  return {
    ...{ line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
    ...{ code, severity: severities[severity - 1], message },
  };
}
