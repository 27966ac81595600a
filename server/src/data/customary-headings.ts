import type { TextLanguage } from './languages.ts';
import { roleTitle } from './role-titles.ts';
import { type Role, roles } from './roles.ts';

/**
 * Further headings of a role that journals print in English, beside its own title. The forms are those of ICMJE (2024),
 * the CRediT taxonomy (ANSI/NISO Z39.104-2022) and the declarations of BMC journals.
 */
const further: Readonly<Partial<Record<Role, readonly string[]>>> = {
  introduction: ['Background'],
  case: ['Case report'],
  conclusion: ['Conclusions'],
  consent: ['Patient consent', 'Consent for publication'],
  ethics: ['Ethics approval and consent to participate', 'Ethical approval'],
  acknowledgements: ['Acknowledgments'],
  funding: ['Sources of funding'],
  conflicts: ['Competing interests', 'Declaration of competing interest', 'Disclosures'],
  contributions: ["Authors' contributions", 'CRediT authorship contribution statement'],
  'data-availability': ['Data availability statement', 'Availability of data and materials'],
  'ai-disclosure': ['Declaration of generative AI'],
};

const unasked: ReadonlySet<Role> = new Set(['title', 'figures', 'tables', 'other']);

/** The headings that case reports customarily have, in the order in which they stand; none that are made otherwise. */
export function customaryHeadings(
  language: TextLanguage,
): readonly { readonly role: Role; readonly heading: string }[] {
  return roles
    .filter((role) => !unasked.has(role))
    .flatMap((role) =>
      [roleTitle(role, language), ...(language === 'en' ? (further[role] ?? []) : [])].map((heading) => ({
        role,
        heading,
      })),
    );
}
