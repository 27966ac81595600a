import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { holds, same } from './checks.mjs';
import { placeOf, untidy } from './documents.mjs';
import { until } from './editor.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A case with times near and far, for the picture. */
const timed = untidy.replace(
  /$/,
  '\n\n## Case report\n\nA farmer was admitted on 3 March 2020 with an itch of two weeks. Oat baths were begun on 5 March 2020. Three days later the itch was less, and on 20 September 2020 it had gone.\n',
);

/** The checks of the two previews: what they show, that they follow, that they can be used by everyone, and what is exported. */
export async function checkPreviews(check, editor, { onDisk, screenshotOf }) {
  await check('a checklist beside the report leads to its lines and follows what is typed', async () => {
    await editor.openFile('timed.md');
    await editor.runCommand('Casewright: Preview the Checklist');
    const frame = await frameWith(editor, 'checklist');
    const button = frame.locator('button[data-start]').first();
    await button.focus();
    await editor.press('Enter');
    await until('a selected place', () => editor.page.locator('.monaco-editor .selected-text').first().isVisible());
    same(await frame.evaluate(() => document.activeElement?.id), await button.getAttribute('id'), 'the focus');
    // What is typed after the preview was made anew must not land in it.
    await editor.page.locator('.monaco-editor .view-line').first().click();
    await editor.goTo(1, 1);
    await editor.press('End');
    const says = (words) => async () => (await frame.locator('main').textContent()).includes(words);
    await editor.type(' of');
    await until('the first word', says('case report of'));
    await editor.type(' barley');
    await until('the second word', says('case report of barley'));
    await screenshotOf('checklist');
    await editor.focusEditor();
    await editor.runCommand('File: Revert File');
  });

  await check('the checklist can be used by everyone', () => isAccessible(editor, 'checklist', screenshotOf));

  await check('a timeline beside the report leads to its sentences', async () => {
    await closeAll(editor);
    await editor.openFile('timed.md');
    await editor.runCommand('Casewright: Preview the Timeline');
    const frame = await frameWith(editor, 'Timeline');
    const event = frame.getByRole('button', { name: /5 March 2020/ });
    await event.focus();
    await editor.press('Enter');
    const { line } = placeOf(timed, '5 March 2020');
    const current = editor.page.locator('.monaco-editor .line-numbers.active-line-number');
    await until('its line', async () => (await current.first().textContent())?.trim() === String(line));
    await screenshotOf('timeline');
  });

  await check('the timeline can be used by everyone', () => isAccessible(editor, 'Timeline', screenshotOf));

  await check('both can be written to files', async () => {
    await closeAll(editor);
    await editor.openFile('timed.md');
    await exportAs(editor, 'Export the Timeline…', 'SVG');
    await until('the picture', () => onDisk('timed-timeline.svg').includes('5 March 2020'));
    await exportAs(editor, 'Export the Checklist…', 'Word');
    await until('the document', () => onDisk('timed-checklist.docx').startsWith('PK'));
    await exportAs(editor, 'Export the Checklist…', 'HTML');
    await until('the page', () => onDisk('timed-checklist.html').includes('</table>'));
  });
}

/** What the previews are made of. */
export const timedReport = timed;

/** The frame of a preview whose heading has a word. */
function frameWith(editor, word) {
  return until(`a preview of the ${word}`, async () => {
    for (const frame of editor.page.frames()) {
      const heads = await frame.locator('main h1').allTextContents();
      if (heads.some((head) => head.includes(word))) return frame;
    }
    return undefined;
  });
}

async function closeAll(editor) {
  await editor.runCommand('View: Close All Editors');
  await until('no editor', async () => (await editor.page.locator('.tabs-container .tab').count()) === 0);
}

/** Has axe no complaint, in a light, a dark and a high-contrast theme? */
async function isAccessible(editor, word, screenshotOf) {
  const names = { light: 'Light Modern', dark: 'Dark Modern', contrast: 'Dark High Contrast' };
  for (const theme of ['dark', 'contrast', 'light']) {
    await useTheme(editor, names[theme]);
    const frame = await frameWith(editor, word);
    await until(`the ${theme} theme`, async () => (await themeOf(frame)).includes(theme));
    const violations = await violationsIn(frame);
    await screenshotOf(`${word.toLowerCase()}-${theme}`);
    holds(violations.length === 0, `${theme}: ${JSON.stringify(violations, null, 1)}`);
  }
}

async function useTheme(editor, name) {
  await editor.runCommand('Preferences: Color Theme');
  const input = editor.page.locator('.quick-input-widget .quick-input-box input');
  await input.fill(name);
  const row = editor.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name });
  await row.waitFor({ state: 'visible' });
  await editor.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

function themeOf(frame) {
  return frame.evaluate(() => {
    const kind = document.body.dataset.vscodeThemeKind ?? '';
    return kind.includes('high-contrast') ? 'contrast' : kind;
  });
}

async function violationsIn(frame) {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => [node.html, node.failureSummary]) }));
  });
}

async function exportAs(editor, command, form) {
  await editor.runCommand(`Casewright: ${command}`);
  const row = editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: form }).first();
  await row.waitFor({ state: 'visible' });
  await row.click();
  const input = editor.page.locator('.quick-input-widget .quick-input-box input');
  await until('the name of a file', async () => /timed-\w+\.\w+$/.test(await input.inputValue()));
  await editor.press('Enter');
}
