import { describe, expect, it } from 'vitest';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import { referenceStyles } from '../../server/src/data/reference-styles.ts';
import { unknownWork, type Work } from '../../server/src/facts/work.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { names } from './works.ts';

/** Five published works, as they are printed in guides and by the CSL styles: bibliographic facts, not text of a report. */
const care: Work = {
  ...unknownWork,
  type: 'article',
  authors: names('Gagnier JJ', 'Kienle G', 'Altman DG', 'Moher D', 'Sox H', 'Riley D', '{CARE Group}'),
  title: 'The CARE guidelines: consensus-based clinical case reporting guideline development',
  container: 'J Med Case Rep',
  year: 2013,
  volume: '7',
  pages: '223',
  doi: '10.1186/1752-1947-7-223',
  pmid: '24228906',
  pmcid: 'PMC3844611',
};
const elaboration: Work = {
  ...unknownWork,
  type: 'article',
  authors: names(
    ...[
      'Riley DS',
      'Barber MS',
      'Kienle GS',
      'Aronson JK',
      'von Schoen-Angerer T',
      'Tugwell P',
      'Kiene H',
      'Helfand M',
    ],
    ...['Altman DG', 'Sox H', 'Werthmann PG', 'Moher D', 'Rison RA', 'Shamseer L', 'Koch CA', 'Sun GH', 'Hanaway P'],
    ...['Sudak NL', 'Kaszkin-Bettag M', 'Carpenter JE', 'Gagnier JJ'],
  ),
  title: 'CARE guidelines for case reports: explanation and elaboration document',
  container: 'Journal of Clinical Epidemiology',
  year: 2017,
  volume: '89',
  pages: '218-235',
  doi: '10.1016/j.jclinepi.2017.04.026',
};
const helix: Work = {
  ...unknownWork,
  type: 'article',
  authors: names('Watson JD', 'Crick FHC'),
  title: 'Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid',
  container: 'Nature',
  year: 1953,
  volume: '171',
  issue: '4356',
  pages: '737-738',
  doi: '10.1038/171737a0',
};
const causation: Work = {
  ...unknownWork,
  type: 'article',
  authors: names('Hill AB'),
  title: 'The environment and disease: association or causation?',
  container: 'Proc R Soc Med',
  year: 1965,
  volume: '58',
  issue: '5',
  pages: '295-300',
  doi: '10.1177/003591576505800503',
};
const citing: Work = {
  ...unknownWork,
  type: 'book',
  authors: names('Patrias K'),
  title: 'Citing medicine: the NLM style guide for authors, editors, and publishers',
  edition: '2nd',
  publisher: 'National Library of Medicine (US)',
  place: 'Bethesda (MD)',
  year: 2007,
  url: 'http://www.nlm.nih.gov/citingmedicine',
};

interface Printed {
  readonly work: Work;
  readonly printed: string;
  /** What we print instead, and why. */
  readonly ours?: string;
  readonly because?: string;
}

const careTitle = care.title;
const citingTitle = citing.title;
const twentyOne =
  'D.S. Riley, M.S. Barber, G.S. Kienle, J.K. Aronson, T. von Schoen-Angerer, P. Tugwell, H. Kiene, M. Helfand, D.G. Altman, H. Sox, P.G. Werthmann, D. Moher, R.A. Rison, L. Shamseer, C.A. Koch, G.H. Sun, P. Hanaway, N.L. Sudak, M. Kaszkin-Bettag, J.E. Carpenter, J.J. Gagnier';
const nineteen =
  'Riley, D. S., Barber, M. S., Kienle, G. S., Aronson, J. K., von Schoen-Angerer, T., Tugwell, P., Kiene, H., Helfand, M., Altman, D. G., Sox, H., Werthmann, P. G., Moher, D., Rison, R. A., Shamseer, L., Koch, C. A., Sun, G. H., Hanaway, P., Sudak, N. L., Kaszkin-Bettag, M., … Gagnier, J. J.';
const sixRileys = 'Riley DS, Barber MS, Kienle GS, Aronson JK, von Schoen-Angerer T, Tugwell P, et al.';
const sixGagniers = 'Gagnier JJ, Kienle G, Altman DG, Moher D, Sox H, Riley D';

const examples: Readonly<Partial<Record<ReferenceStyleName, readonly Printed[]>>> = {
  nlm: [
    {
      work: care,
      printed: `${sixGagniers}; CARE Group. ${careTitle}. J Med Case Rep. 2013;7:223. doi: 10.1186/1752-1947-7-223. PMID: 24228906; PMCID: PMC3844611.`,
    },
    {
      work: elaboration,
      printed: `${sixRileys} ${elaboration.title}. J Clin Epidemiol. 2017;89:218-35. doi: 10.1016/j.jclinepi.2017.04.026.`,
    },
    {
      work: { ...helix, pmid: '13054692', title: helix.title?.replace(':', ';') ?? null },
      printed:
        'Watson JD, Crick FH. Molecular structure of nucleic acids; a structure for deoxyribose nucleic acid. Nature. 1953;171(4356):737-8. doi: 10.1038/171737a0. PMID: 13054692.',
      ours: 'Watson JD, Crick FHC. Molecular structure of nucleic acids; a structure for deoxyribose nucleic acid. Nature. 1953;171(4356):737-8. doi: 10.1038/171737a0. PMID: 13054692.',
      because: 'PubMed keeps two initials of old records; we drop none that the author gave.',
    },
    {
      work: { ...causation, doi: null, pmid: '14283879' },
      printed:
        'Hill AB. The environment and disease: association or causation? Proc R Soc Med. 1965;58(5):295-300. PMID: 14283879.',
    },
    {
      work: citing,
      printed: `Patrias K. ${citingTitle} [Internet]. 2nd ed. Wendling DL, technical editor. Bethesda (MD): National Library of Medicine (US); 2007. Available from: http://www.nlm.nih.gov/citingmedicine`,
      ours: `Patrias K. ${citingTitle} [Internet]. 2nd ed. Bethesda (MD): National Library of Medicine (US); 2007. Available from: http://www.nlm.nih.gov/citingmedicine`,
      because: 'A technical editor has no field; an entry that names one is not written anew.',
    },
  ],
  ama: [
    {
      work: care,
      printed: `Gagnier JJ, Kienle G, Altman DG, et al; CARE Group. ${careTitle}. *J Med Case Rep*. 2013;7:223. doi:10.1186/1752-1947-7-223`,
      ours: `${sixGagniers}; CARE Group. ${careTitle}. *J Med Case Rep*. 2013;7:223. doi:10.1186/1752-1947-7-223`,
      because: 'Six persons may all be listed; the group is not counted among them.',
    },
    {
      work: elaboration,
      printed: `Riley DS, Barber MS, Kienle GS, et al. ${elaboration.title}. *J Clin Epidemiol*. 2017;89:218-235. doi:10.1016/j.jclinepi.2017.04.026`,
    },
    {
      work: helix,
      printed: `Watson JD, Crick FHC. ${helix.title}. *Nature*. 1953;171(4356):737-738. doi:10.1038/171737a0`,
    },
    {
      work: causation,
      printed: `Hill AB. ${causation.title} *Proc R Soc Med*. 1965;58(5):295-300. doi:10.1177/003591576505800503`,
    },
    {
      work: citing,
      printed:
        'Patrias K. *Citing Medicine: The NLM Style Guide for Authors, Editors, and Publishers*. 2nd ed. National Library of Medicine (US); 2007. http://www.nlm.nih.gov/citingmedicine',
      ours: `Patrias K. *${citingTitle}*. 2nd ed. National Library of Medicine (US); 2007. http://www.nlm.nih.gov/citingmedicine`,
      because: 'AMA sets titles of books in capitals; we never change the case of an author’s words.',
    },
  ],
  apa: [
    {
      work: care,
      printed:
        'Gagnier, J. J., Kienle, G., Altman, D. G., Moher, D., Sox, H., Riley, D., & CARE Group. (2013). The CARE guidelines: Consensus-based clinical case reporting guideline development. *Journal of Medical Case Reports*, *7*, Article 223. https://doi.org/10.1186/1752-1947-7-223',
    },
    {
      work: causation,
      printed:
        'Hill, A. B. (1965). The environment and disease: Association or causation? *Proceedings of the Royal Society of Medicine*, *58*(5), 295–300. https://doi.org/10.1177/003591576505800503',
    },
    {
      work: citing,
      printed:
        'Patrias, K. (2007). *Citing medicine: The NLM style guide for authors, editors, and publishers* (2nd ed.). National Library of Medicine (US). http://www.nlm.nih.gov/citingmedicine',
    },
    {
      work: elaboration,
      printed: `${nineteen} (2017). CARE guidelines for case reports: Explanation and elaboration document. *Journal of Clinical Epidemiology*, *89*, 218–235. https://doi.org/10.1016/j.jclinepi.2017.04.026`,
    },
    {
      work: helix,
      printed:
        'Watson, J. D., & Crick, F. H. C. (1953). Molecular structure of nucleic acids: A structure for deoxyribose nucleic acid. *Nature*, *171*(4356), 737–738. https://doi.org/10.1038/171737a0',
    },
  ],
  'elsevier-vancouver': [
    {
      work: care,
      printed: `${sixGagniers}, et al. ${careTitle}. J Med Case Rep 2013;7:223. https://doi.org/10.1186/1752-1947-7-223.`,
    },
    {
      work: elaboration,
      printed: `${sixRileys} ${elaboration.title}. J Clin Epidemiol 2017;89:218–35. https://doi.org/10.1016/j.jclinepi.2017.04.026.`,
    },
    {
      work: helix,
      printed: `Watson JD, Crick FHC. ${helix.title}. Nature 1953;171:737–8. https://doi.org/10.1038/171737a0.`,
    },
    {
      work: causation,
      printed: `Hill AB. ${causation.title} Proc R Soc Med 1965;58:295–300. https://doi.org/10.1177/003591576505800503.`,
    },
    {
      work: citing,
      printed: `Patrias K. ${citingTitle}. 2nd ed. Bethesda (MD): National Library of Medicine (US); 2007.`,
      ours: `Patrias K. ${citingTitle}. 2nd ed. Bethesda (MD): National Library of Medicine (US); 2007. http://www.nlm.nih.gov/citingmedicine.`,
      because: 'The CSL style drops the address of a book; without it the web edition is not found.',
    },
  ],
  'elsevier-with-titles': [
    {
      work: care,
      printed: `J.J. Gagnier, G. Kienle, D.G. Altman, D. Moher, H. Sox, D. Riley, CARE Group, ${careTitle}, J Med Case Rep 7 (2013) 223. https://doi.org/10.1186/1752-1947-7-223.`,
    },
    {
      work: elaboration,
      printed: `${twentyOne}, ${elaboration.title}, J Clin Epidemiol 89 (2017) 218–235. https://doi.org/10.1016/j.jclinepi.2017.04.026.`,
    },
    {
      work: helix,
      printed: `J.D. Watson, F.H.C. Crick, ${helix.title}, Nature 171 (1953) 737–738. https://doi.org/10.1038/171737a0.`,
    },
    {
      work: causation,
      printed: `A.B. Hill, ${causation.title}, Proc R Soc Med 58 (1965) 295–300. https://doi.org/10.1177/003591576505800503.`,
    },
    {
      work: citing,
      printed: `K. Patrias, ${citingTitle}, 2nd ed., National Library of Medicine (US), Bethesda (MD), 2007. http://www.nlm.nih.gov/citingmedicine.`,
    },
  ],
  bmj: [
    {
      work: care,
      printed: `Gagnier JJ, Kienle G, Altman DG, *et al.* ${careTitle}. *J Med Case Rep*. 2013;7:223. doi: 10.1186/1752-1947-7-223`,
    },
    {
      work: elaboration,
      printed: `Riley DS, Barber MS, Kienle GS, *et al.* ${elaboration.title}. *J Clin Epidemiol*. 2017;89:218–35. doi: 10.1016/j.jclinepi.2017.04.026`,
    },
    { work: helix, printed: `Watson JD, Crick FHC. ${helix.title}. *Nature*. 1953;171:737–8. doi: 10.1038/171737a0` },
    {
      work: causation,
      printed: `Hill AB. ${causation.title} *Proc R Soc Med*. 1965;58:295–300. doi: 10.1177/003591576505800503`,
    },
    {
      work: citing,
      printed: `Patrias K. *${citingTitle}*. 2nd ed. Bethesda (MD): National Library of Medicine (US) 2007.`,
      ours: `Patrias K. *${citingTitle}*. 2nd ed. Bethesda (MD): National Library of Medicine (US) 2007. http://www.nlm.nih.gov/citingmedicine`,
      because: 'The CSL style drops the address of a book; without it the web edition is not found.',
    },
  ],
  'springer-vancouver': [
    {
      work: care,
      printed: `${sixGagniers}, et al. ${careTitle}. J Med Case Rep. 2013;7:223. https://doi.org/10.1186/1752-1947-7-223`,
    },
    {
      work: elaboration,
      printed: `${sixRileys} ${elaboration.title}. J Clin Epidemiol. 2017;89:218–35. https://doi.org/10.1016/j.jclinepi.2017.04.026`,
    },
    {
      work: helix,
      printed: `Watson JD, Crick FHC. ${helix.title}. Nature. 1953;171:737–8. https://doi.org/10.1038/171737a0`,
    },
    {
      work: causation,
      printed: `Hill AB. ${causation.title} Proc R Soc Med. 1965;58:295–300. https://doi.org/10.1177/003591576505800503`,
    },
    {
      work: citing,
      printed: `Patrias K. ${citingTitle} [Internet]. 2nd ed. Bethesda (MD): National Library of Medicine (US); 2007. http://www.nlm.nih.gov/citingmedicine`,
    },
  ],
  cureus: [
    {
      work: care,
      printed: `Gagnier JJ, Kienle G, Altman DG, et al.: ${careTitle}. J Med Case Rep. 2013, 7:223. 10.1186/1752-1947-7-223`,
      ours: `${sixGagniers}, CARE Group: ${careTitle}. J Med Case Rep. 2013, 7:223. 10.1186/1752-1947-7-223`,
      because: 'Seven names, where the style cuts from eight on; the printed line counts otherwise than its own rule.',
    },
    {
      work: elaboration,
      printed: `Riley DS, Barber MS, Kienle GS, et al.: ${elaboration.title}. J Clin Epidemiol. 2017, 89:218–35. 10.1016/j.jclinepi.2017.04.026`,
    },
    { work: helix, printed: `Watson JD, Crick FHC: ${helix.title}. Nature. 1953, 171:737–8. 10.1038/171737a0` },
    {
      work: causation,
      printed: `Hill AB: ${causation.title} Proc R Soc Med. 1965, 58:295–300. 10.1177/003591576505800503`,
    },
    {
      work: citing,
      printed: `Patrias K: ${citingTitle}. 2nd ed. National Library of Medicine (US): Bethesda (MD); 2007.`,
      ours: `Patrias K: ${citingTitle}. 2nd ed. National Library of Medicine (US): Bethesda (MD); 2007. http://www.nlm.nih.gov/citingmedicine.`,
      because: 'The CSL style drops the address of a book; without it the web edition is not found.',
    },
  ],
  harvard: [
    {
      work: care,
      printed: `Gagnier, J.J. *et al.* (2013) ‘${careTitle}’, *Journal of Medical Case Reports*, 7, p. 223. Available at: https://doi.org/10.1186/1752-1947-7-223.`,
    },
    {
      work: causation,
      printed: `Hill, A.B. (1965) ‘${causation.title}’, *Proceedings of the Royal Society of Medicine*, 58(5), pp. 295–300. Available at: https://doi.org/10.1177/003591576505800503.`,
    },
    {
      work: citing,
      printed: `Patrias, K. (2007) *${citingTitle}*. 2nd edn. Bethesda (MD): National Library of Medicine (US). Available at: http://www.nlm.nih.gov/citingmedicine.`,
    },
    {
      work: elaboration,
      printed: `Riley, D.S. *et al.* (2017) ‘${elaboration.title}’, *Journal of Clinical Epidemiology*, 89, pp. 218–235. Available at: https://doi.org/10.1016/j.jclinepi.2017.04.026.`,
    },
    {
      work: helix,
      printed: `Watson, J.D. and Crick, F.H.C. (1953) ‘${helix.title}’, *Nature*, 171(4356), pp. 737–738. Available at: https://doi.org/10.1038/171737a0.`,
    },
  ],
};

describe.each(Object.values(referenceStyles).filter(({ name }) => examples[name]))('$name', (style) => {
  it.each(examples[style.name] ?? [])('$work.year: $printed', ({ work, printed, ours, because }) => {
    const formatted = formatWork(work, style);
    expect(formatted).toBe(ours ?? printed);
    expect(ours === undefined).toBe(because === undefined);
    expect(ours).not.toBe(printed); // a difference that is gone must leave the table
  });
});
