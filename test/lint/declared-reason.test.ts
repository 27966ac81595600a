import { expect, it } from 'vitest';
import { guidelines } from '../../server/src/data/guidelines.ts';
import { declaredReason } from '../../server/src/rule/declared-reason.ts';

it.each([
  ['care-2013', '9c', { '9c': 'one treatment' }, 'one treatment'],
  ['care-2013', '9c', { 'intervention-changes': 'one treatment' }, 'one treatment'],
  ['care-2013', '9c', { '9b': 'none' }, undefined],
  ['scare-2025', '12e', { '9c': 'one treatment' }, 'one treatment'],
  ['scare-2025', '9c', { '9c': 'one treatment' }, undefined],
  ['scare-2025', '12d', { operator: 'no operation' }, 'no operation'],
  ['scare-2025', '7', { '7': 'short stay' }, undefined],
  ['care-2013-short', '5c', { history: 'found unconscious' }, undefined],
  ['care-2013-short', '5c', { history: 'found unconscious', '5d': 'found unconscious' }, 'found unconscious'],
] as const)('%s %s with %j', (name, id, declared, reason) => {
  const item = guidelines[name].items.find((candidate) => candidate.item === id);
  expect(item && declaredReason(item, new Map(Object.entries(declared)))).toBe(reason);
});
