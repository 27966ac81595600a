import { join } from 'node:path';
import { holds, same } from './checks.mjs';
import { lint } from './command-line.mjs';
import { cited, placeOf, untidy } from './documents.mjs';
import { createLspClient } from './lsp-client.mjs';

/** The checks in a real Emacs, where Eglot speaks with `casewright server --stdio`. `folder` is for files of the run. */
export async function checkEmacs(checks, folder) {
  const { file, book, run, runScript } = createLspClient('emacs-eglot.sh', join(folder, 'emacs'));

  await checks.check('Emacs: the same findings as the command line', async () => {
    const { diagnostics } = run();
    const lines = (list) => list.map(({ line }) => line).sort((a, b) => a - b);
    const isBlank = ({ text }) => text.includes('is not filled'); // a hint, which Eglot shows as it shows an info
    same(lines(diagnostics.filter((one) => !isBlank(one))), lines(lint(file)), 'the lines of the findings');
    const found = diagnostics.map(({ text }) => text);
    for (const { message } of lint(file))
      holds(
        found.some((text) => text.includes(message)),
        `not shown: ${message}`,
      );
  });

  await checks.check('Emacs: a fix makes a bare line a heading', async () => {
    const { text } = run({ LSP_ACTION: 'Make it a heading (##)' });
    same(text, untidy.replace('Introduction', '## Introduction'), 'the text');
  });

  await checks.check('Emacs: all safe fixes at once', async () => {
    const { text } = run({ LSP_ACTION: 'Mend all' });
    holds(text.startsWith('# Hiccups') && text.includes('\n## Discussion\n'), `not mended:\n${text}`);
  });

  await checks.check('Emacs: completes a citation', async () => {
    const { line, column } = placeOf(cited, 'moss2011]. It');
    const { script: offered } = runScript(
      'completion.el',
      `(progn (goto-char (point-min)) (forward-line ${line - 1}) (forward-char ${column - 1 + 4}) (lsp-completions))`,
    );
    holds(
      offered.some((label) => label.includes('moss2011')),
      `offered: ${JSON.stringify(offered)}`,
    );
  });

  await checks.check('Emacs: renames a key in the text and in its bibliography', async () => {
    const { line, column } = placeOf(cited, 'moss2011]. It');
    const { text, script: other } = runScript(
      'rename.el',
      // Eglot asks before it changes files that are not open.
      `(let ((other (find-file-noselect ${JSON.stringify(book)})))
         (goto-char (point-min)) (forward-line ${line - 1}) (forward-char ${column})
         (eglot-rename "moss")
         (with-current-buffer other (prog1 (buffer-string) (set-buffer-modified-p nil))))`,
    );
    same(text, cited.replaceAll('@moss2011]', '@moss]'), 'the text');
    holds(other.startsWith('@article{moss,'), `the bibliography begins ${other.slice(0, 30)}`);
  });
}
