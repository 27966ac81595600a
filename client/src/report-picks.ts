import { env, l10n, type QuickPickItem, window } from 'vscode';
import type { GuidelineChoice, JournalChoice, LanguageChoice } from '../../server/src/lsp/protocol.ts';

/** What a report follows, is meant for, or is written in, with its name in settings. */
interface NamedPick extends QuickPickItem {
  readonly name: string;
}

/** Asks for a journal; undefined where the question is closed. */
export async function pickJournal(
  journals: readonly JournalChoice[],
  title: string,
): Promise<JournalChoice | undefined> {
  const items = journals.map(({ name, title: label, publisher }, i) => ({
    name,
    label: i === 0 ? l10n.t('No journal in particular') : label,
    description: descriptionOf(name, publisher),
  }));
  const picked = await pick(items, title, l10n.t('Which journal is it meant for?'));
  return journals.find(({ name }) => name === picked);
}

/** A journal of one's own has the title of the one it stands on: its file tells them apart. */
function descriptionOf(name: string, publisher: string | null): string {
  return name.includes('/') ? name : (publisher ?? '');
}

/** Asks for a guideline; the one that the journal asks for stands first. */
export async function pickGuideline(
  guidelines: readonly GuidelineChoice[],
  title: string,
  journal?: JournalChoice,
): Promise<string | undefined> {
  const items = guidelines.map(({ name, title: label, use }) => ({
    name,
    label,
    detail: use,
    ...(name === journal?.guideline && { description: l10n.t('asked for by the journal') }),
  }));
  return pick(first(items, journal?.guideline), title, l10n.t('Which reporting guideline does it follow?'));
}

/** Asks for the language of the report; that of the window stands first. */
export async function pickLanguage(languages: readonly LanguageChoice[], title: string): Promise<string | undefined> {
  const names: Readonly<Record<string, string>> = {
    en: l10n.t('English'),
    es: l10n.t('Spanish'),
    fr: l10n.t('French'),
    pt: l10n.t('Portuguese'),
    de: l10n.t('German'),
    it: l10n.t('Italian'),
  };
  const items = languages.map(({ name, title: label }) => ({ name, label: names[name] ?? label }));
  return pick(first(items, env.language.split('-')[0]), title, l10n.t('In which language is it written?'));
}

/** Asks for the number of patients, up to what the journal takes. */
export async function pickPatients(most: number, title: string): Promise<number | undefined> {
  const items = Array.from({ length: most }, (_, i) => ({
    name: String(i + 1),
    label: i === 0 ? l10n.t('One patient') : l10n.t('{0} patients', i + 1),
  }));
  const picked = await pick(items, title, l10n.t('How many patients does it tell of?'));
  return picked === undefined ? undefined : Number(picked);
}

async function pick(items: readonly NamedPick[], title: string, placeHolder: string): Promise<string | undefined> {
  const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.name;
}

function first(items: readonly NamedPick[], name: string | null | undefined): readonly NamedPick[] {
  return [...items.filter((item) => item.name === name), ...items.filter((item) => item.name !== name)];
}
