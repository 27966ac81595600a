import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './editor.mjs';
import { toSmallPng } from './small-png.mjs';

/** A picture in a file that is not larger than it must be. */
export async function takePicture(editor, file) {
  await editor.screenshot(file);
  writeFileSync(file, toSmallPng(readFileSync(file)));
}

/** Takes the pictures that the README shows, beside the screenshot: an invented report with its panel and its previews. */
export async function takePictures(check, editor, folder) {
  const { page } = editor;
  const side = page.locator('.part.sidebar');
  const closeAll = async () => {
    await editor.runCommand('View: Close All Editors');
    await until('no editor', async () => (await page.locator('.tabs-container .tab').count()) === 0);
  };
  const hide = async (part, keys) => {
    if (await page.locator(part).first().isVisible()) await editor.press(keys);
    await page.locator(part).first().waitFor({ state: 'hidden' });
  };
  const take = async (name) => {
    await page.mouse.move(400, 740);
    await page.waitForTimeout(1000); // for what fades in and out
    await takePicture(editor, join(folder, `${name}.png`));
  };

  await check('a picture of the panel is taken', async () => {
    await closeAll();
    await hide('.part.panel', 'Control+J');
    await editor.openFile('typical-faults.md');
    if (!(await side.isVisible())) await editor.press('Control+B');
    await page.locator('.pane-body .monaco-list-row[aria-label^="5a Age and sex"]').first().waitFor();
    await editor.goTo(1);
    await take('panel');
  });

  for (const [name, title, file] of [
    ['timeline', 'Timeline', 'dated.md'],
    ['checklist', 'Checklist', 'good-report.md'],
  ]) {
    await check(`a picture of the ${name} is taken`, async () => {
      await closeAll();
      await hide('.part.sidebar', 'Control+B');
      await editor.openFile(file);
      await editor.runCommand(`Casewright: Preview the ${title}`);
      await until('the preview', async () => {
        for (const frame of page.frames()) {
          if ((await frame.locator('main h1').count()) > 0) return true;
        }
        return false;
      });
      await take(name);
    });
  }
}
