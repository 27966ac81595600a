import { normalForm } from '../text/normal-form.ts';

/** What a section of a journal begins with in a new report, where its heading tells more than its role. */
export interface HeadingBlank {
  /** For an English report, without brackets. */
  readonly blank: string;
  /** The item of a guideline that has its place here, and is not asked for a second time in another section. */
  readonly item?: string;
}

const blanks: Readonly<Record<string, HeadingBlank>> = {
  'differential diagnosis': {
    blank: 'Name the diagnoses that were considered, with what spoke for and against each',
    item: 'diagnostic-reasoning',
  },
  guarantor: { blank: 'Name the person who takes responsibility for the whole work' },
  'research registration number': { blank: 'Give the number of the registration, or say that none was needed' },
};

/** The blank that belongs below a heading; undefined where its role says enough. */
export function headingBlank(heading: string): HeadingBlank | undefined {
  return blanks[normalForm(heading)];
}
