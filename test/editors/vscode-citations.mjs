import { holds } from './checks.mjs';
import { cited, placeOf, renumbered } from './documents.mjs';
import { until } from './editor.mjs';

/** The checks of what the editor does with citations. `tools` are those of the other checks. */
export async function checkCitations(check, editor, { onDisk, savedAs, screenshotOf }) {
  await check('hovering over a citation shows the entry', async () => {
    await editor.openFile('cited.md');
    const says = async () => (await editor.hover(placeOf(cited, '2]. Oats'))).includes('Harvest rash');
    await until('a hover with the entry', says);
    await editor.goTo(placeOf(cited, '2]. Oats').line, placeOf(cited, '2]. Oats').column);
    await editor.press('Control+K');
    await editor.press('Control+I');
    await editor.page.locator('.monaco-hover:visible .monaco-hover-content').first().waitFor();
    await screenshotOf('hover');
    await editor.press('Escape');
  });

  await check('renaming a key renames it in the text and in its bibliography', async () => {
    await editor.openFile('cited.md');
    const place = placeOf(cited, 'moss2011]. It');
    await editor.goTo(place.line, place.column);
    await editor.press('F2');
    const input = editor.page.locator('.rename-box input');
    await input.waitFor({ state: 'visible' });
    await input.fill('moss2011a');
    await screenshotOf('rename');
    await editor.press('Enter');
    await savedAs('cited.md', cited.replaceAll('@moss2011]', '@moss2011a]'));
    await until('the key in the bibliography', async () => {
      if (onDisk('itch.bib').includes('{moss2011a,')) return true;
      await editor.openFile('itch.bib');
      await editor.focusEditor();
      await editor.save();
      return onDisk('itch.bib').includes('{moss2011a,');
    });
  });

  await check('citations are renumbered on command, and the list follows', async () => {
    await editor.openFile('cited.md');
    await editor.runCommand('Casewright: Renumber Citations by First Appearance');
    await savedAs('cited.md', renumbered.replaceAll('@moss2011]', '@moss2011a]'));
    await screenshotOf('renumbered');
  });

  await check('what can be cited is offered behind a bracket', async () => {
    await editor.openFile('cited.md');
    const text = onDisk('cited.md');
    const { line } = placeOf(text, 'Barley itch is old');
    await editor.goTo(line, text.split('\n')[line - 1].length + 1);
    await editor.type(' Also [');
    const rows = editor.page.locator('.suggest-widget.visible .monaco-list-row');
    await until('the entries of the list', async () => {
      if ((await rows.filter({ hasText: 'Hay 2014' }).count()) > 0) return true;
      await editor.press('Escape');
      await editor.press('Control+Space');
      await rows.first().waitFor({ state: 'visible', timeout: 3000 });
      return (await rows.filter({ hasText: 'Hay 2014' }).count()) > 0;
    });
    await screenshotOf('completion');
    holds(await rows.filter({ hasText: 'Reed 2013' }).isVisible(), 'the other entry is not offered');
    await editor.press('Escape');
    await editor.runCommand('File: Revert File');
  });
}
