import { l10n } from 'vscode';
import type { ItemWords } from './item-nodes.ts';
import type { NextWords } from './next-nodes.ts';
import { panelTitles } from './panel-titles.ts';
import type { StatusWords } from './status-text.ts';

/** The words of the panel and of the status item, in the language of the editor. */
export function panelWords(): ItemWords & NextWords & StatusWords {
  return { ...itemWords(), ...nextWords(), ...statusWords() };
}

function itemWords(): ItemWords {
  return {
    titles: panelTitles(),
    states: {
      reported: l10n.t('reported'),
      partial: l10n.t('in part'),
      missing: l10n.t('not found'),
      'not-applicable': l10n.t('not applicable'),
      'not-judged': l10n.t('not judged in this language'),
    },
    told: (reported, asked) => l10n.t('{0} of {1} reported', reported, asked),
    line,
    patient,
  };
}

function nextWords(): NextWords {
  return {
    kinds: {
      privacy: l10n.t('What may identify the patient'),
      error: l10n.t('Errors'),
      missing: l10n.t('What was not found'),
      reference: l10n.t('References and citations'),
      other: l10n.t('The rest'),
    },
    severities: { error: l10n.t('Error'), warning: l10n.t('Warning'), info: l10n.t('Information') },
    findings,
    line,
    titles: panelTitles(),
    patient,
    blanks: (count) => (count === 1 ? l10n.t('1 blank to fill') : l10n.t('{0} blanks to fill', count)),
  };
}

function statusWords(): StatusWords {
  return {
    noReport: l10n.t('not a case report'),
    notYet: l10n.t('not looked at yet'),
    findings,
    stages: { draft: l10n.t('draft'), submission: l10n.t('submission') },
    reported: (reported, applicable, guideline) =>
      l10n.t('{0} of {1} items of {2} reported', reported, applicable, guideline),
  };
}

function findings(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function patient(number: number): string {
  return l10n.t('Case {0}', number);
}

function line(number: number): string {
  return l10n.t('Line {0}', number);
}
