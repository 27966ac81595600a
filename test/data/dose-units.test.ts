import ucumLhc from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { dosePers, doseUnits } from '../../server/src/data/dose-units.ts';
import { brandNames, drugNames } from '../../server/src/data/drug-names.ts';
import { drugRoutes } from '../../server/src/data/drug-routes.ts';
import { unsafeNotations } from '../../server/src/data/unsafe-notations.ts';
import { drugAt } from '../../server/src/facts/dose-drug.ts';
import { doseUnitAt } from '../../server/src/facts/dose-unit.ts';

const ucum = ucumLhc.UcumLhcUtils.getInstance();

describe('units of doses', () => {
  it.each([...doseUnits, ...dosePers].map((row) => row.ucum))('%s is UCUM', (code) => {
    expect(ucum.validateUnitString(code).status).toBe('valid');
  });

  it.each([
    ['mg/kg/day', 'mg/kg/d', ['weight', 'day']],
    ['mg / m²', 'mg/m2', ['surface']],
    ['µg/kg/min'.replace('µ', 'μ'), 'ug/kg/min', ['weight', 'minute']],
    ['units per hour', 'U/h', ['hour']],
    ['mg kg-1', 'mg/kg', ['weight']],
    ['million units', '10*6.[IU]', []],
    ['mg/L', 'mg/mL', ['volume']],
  ])('%s', (written, code, per) => {
    const unit = doseUnitAt(written, 0);
    expect([unit?.ucum, unit?.per]).toEqual([code, per]);
    expect(ucum.validateUnitString(code).status).toBe('valid');
  });

  it.each(['gland', 'mm', 'Gy', 'mmHg', 'kg', 'grade', 'g-tube'])('%s is none', (written) => {
    expect(doseUnitAt(written, 0)).toBeUndefined();
  });
});

describe('names of drugs', () => {
  it('no name is empty, and each brand leads to a generic name that is read', () => {
    for (const name of drugNames.keys()) expect(name.trim()).not.toBe('');
    for (const [generic] of brandNames) expect(drugAt(generic, 0)?.span.end, generic).toBe(generic.length);
  });

  it.each([
    'barleymab',
    'Ceftriaxone',
    'amoxicillin-clavulanate',
    'piperacillin/tazobactam',
    'bisoprolol',
    'enalapril',
    'timolol maleate',
    'vitamin D',
    '5-fluorouracil',
    'Lasix',
  ])('%s', (name) => {
    expect(drugAt(`${name} was given`, 0)?.text).toBe(name);
  });

  it.each([
    'April',
    'cystatin C',
    'cephalad',
    'insulin-dependent',
    'penicillin allergy',
    'sulfate',
    'cephalosporins',
    'heparinised',
    'patient',
    'vaccine',
    'urine',
    'ANAMAB',
  ])('%s is none', (words) => {
    expect(drugAt(words, 0)).toBeUndefined();
  });
});

it('each route and form is written somehow', () => {
  for (const [name, forms] of drugRoutes)
    expect(forms.filter((form) => form.trim() !== '').length, name).toBeGreaterThan(0);
});

it('the official list comes before the recommended one, and each entry has a reading', () => {
  const lists = unsafeNotations.map(({ list }) => list);
  expect(lists.lastIndexOf('joint-commission')).toBeLessThan(lists.indexOf('ismp'));
  for (const { readings } of unsafeNotations) expect(readings.length).toBeGreaterThan(0);
});
