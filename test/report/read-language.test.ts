import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/report/report.ts';

const paragraphs = {
  en: 'A man of 40 was seen for a lump at the knee. It had been there for a year and did not hurt him at all.',
  es: 'Un hombre de 40 años consultó por un bulto en la rodilla. Lo tenía desde hacía un año y no le dolía.',
  fr: 'Un homme de 40 ans a consulté pour une masse du genou. Elle était là depuis un an et ne lui faisait pas mal.',
  pt: 'Um homem de 40 anos procurou o serviço por um nódulo no joelho. Estava lá há um ano e não doía.',
  de: 'Ein Mann von 40 Jahren kam wegen eines Knotens am Knie. Er war seit einem Jahr da und tat nicht weh.',
  it: 'Un uomo di 40 anni si è presentato per un nodulo del ginocchio. Era lì da un anno e non gli faceva male.',
} as const;

function languageOf(text: string): string {
  return readReport(text).language;
}

describe('the language of a report', () => {
  it.each(Object.entries(paragraphs))('is %s of one paragraph', (language, text) => {
    expect(languageOf(`${text}\n`)).toBe(language);
  });

  it.each(Object.entries(paragraphs))('is %s of a telegraphic line', (language, text) => {
    expect(languageOf(`# A\n\n${text.slice(0, text.indexOf('.') + 1)}\n`)).toBe(language);
  });

  it.each(Object.entries(paragraphs))('is %s behind an abstract in another language', (language, text) => {
    const other = language === 'en' ? paragraphs.es : paragraphs.en;
    const abstract = [other, other, other].join(' ');
    expect(languageOf(`# A\n\n## Abstract\n\n${abstract}\n\n## Case report\n\n${text}\n`)).toBe(language);
  });

  it.each([
    ['es', '# Gota\n\n- Dolor de la rodilla desde hace un año\n- Sin fiebre ni traumatismo\n'],
    ['de', '# Gicht\n\n## Anamnese\n\nSchmerzen im Knie seit der Nacht, nicht am Tag und ohne Fieber.\n'],
    [
      'en',
      '# Gout\n\n## References\n\n1. Roux A. La goutte du genou et de la hanche chez les enfants. Rev Gota. 2011;1:2.\n',
    ],
    ['en', '# Gout\n'],
    ['en', ''],
    ['en', '12, 13, 14 and 15 mmol/L; 16, 17\n'],
  ])('is %s in %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
