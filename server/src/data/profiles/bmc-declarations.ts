import type { Confidence, ProfileSection } from '../profile.ts';

/** The statements of the publisher's template, each under a heading of its own that stays even where nothing applies. */
export function bmcDeclarations(missing: 'warning' | 'info', confidence: Confidence): readonly ProfileSection[] {
  const stays = { missing, evenIfEmpty: true, confidence } as const;
  return [
    { role: 'other', heading: 'Declarations', confidence },
    {
      role: 'ethics',
      heading: 'Ethics approval and consent to participate',
      aliases: ['Ethics approval', 'Ethical approval and consent to participate'],
      ...stays,
    },
    { role: 'consent', heading: 'Consent for publication', ...stays },
    {
      role: 'data-availability',
      heading: 'Availability of data and materials',
      aliases: ['Availability of data and material'],
      ...stays,
    },
    { role: 'conflicts', heading: 'Competing interests', ...stays },
    { role: 'funding', heading: 'Funding', ...stays },
    { role: 'contributions', heading: "Authors' contributions", aliases: ['Author contributions'], ...stays },
    { role: 'acknowledgements', heading: 'Acknowledgements', aliases: ['Acknowledgments'], ...stays },
    { role: 'other', heading: "Authors' information", confidence },
  ];
}
