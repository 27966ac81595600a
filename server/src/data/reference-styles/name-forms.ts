import type { NameForm } from '../reference-style.ts';

/** "Hay CD, Moss TA", as in all styles that descend from Vancouver; each lays its own rule of "et al." over it. */
export const vancouverNames: NameForm = {
  order: 'family-first',
  joint: ' ',
  stop: '',
  gap: '',
  hyphen: true,
  between: ', ',
  beforeSecond: ', ',
  beforeLast: ', ',
  beforeSuffix: ' ',
  etAl: ', et al.',
};
