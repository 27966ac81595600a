import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../server/src/report/reference-gaps.ts';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';

/** What an entry lacks. */
function gaps(entry: string): readonly string[] {
  const [first] = references(readReport(`# A case\n\n## References\n\n1. ${entry}\n`));
  return first ? gapsOf(first.reference).missing : ['everything'];
}

describe('nothing is missed in works of other kinds, and in those whose kind is not sure', () => {
  it.each([
    'Fenn OA. Straw and skin. In: Moss TA, Reed BB, editors. Textbook of farm medicine. 3rd ed. Wimblewick: Fen Press; 2012. p. 45-60.',
    'Fenn, O. A. (2012). Straw and skin. In T. A. Moss & B. B. Reed (Eds.), *Textbook of farm medicine* (3rd ed., pp. 45–60). Fen Press.',
    'Fenn OA: Straw and skin, in Moss TA, Reed BB (eds): Textbook of Farm Medicine (ed 3). Wimblewick, Fen Press, 2012, pp 45-60.',
    'Fenn O.A. (2012) Straw and skin. In: Moss T.A., Reed B.B. (eds) Textbook of Farm Medicine. Springer, Berlin, Heidelberg, pp 45–60.',
    'O. A. Fenn, "Straw and skin," in Textbook of Farm Medicine, 3rd ed., T. A. Moss, Ed. Wimblewick: Fen Press, 2012, pp. 45–60.',
    'Fenn OA. Straw and skin. In: StatPearls [Internet]. Treasure Island (FL): StatPearls Publishing; 2024 Jan-. Available from: https://www.ncbi.nlm.nih.gov/books/NBK000001/',
    'Fenn, O.A., 2012. Straw and skin, in: Moss, T.A. (Ed.), Textbook of Farm Medicine. Academic Press, London, pp. 45–60.',
    'Fenn OA, Hay CD. Barn dust. In: Reed BB, ed. Handbook of Barns. 2nd ed. Elsevier; 2015:101-110.',
    'Fenn OA. Barn dust. In: Handbook of barns. Oxford University Press. 2015. 101-110.',
    'Moss TA. Diseases of farmers. 2nd ed. Wimblewick: Fen Press; 2011.',
    'Moss, T. A. (2011). *Diseases of farmers* (2nd ed.). Fen Press.',
    'Moss TA, Reed BB, eds. Diseases of Farmers. 2nd ed. Fen Press; 2011.',
    'Moss, T.A. Diseases of Farmers, 2nd ed.; Fen Press: Wimblewick, UK, 2011; pp. 154–196.',
    'Moss TA. Diseases of farmers. Oxford: OUP, 2011.',
    'Moss TA, editor. Diseases of farmers. Lyon: International Agency for Research on Cancer; 2011. (WHO classification of tumours; vol. 4).',
    'WHO Classification of Tumours Editorial Board. Skin tumours. Lyon (France): International Agency for Research on Cancer; 2023. (WHO classification of tumours series, 5th ed.; vol. 12).',
    'Elder DE, Massi D, Scolyer RA, Willemze R, eds. WHO Classification of Skin Tumours. 4th ed. Lyon: IARC; 2018.',
    'Moss TA. Barley itch in the Fens [dissertation]. Wimblewick: University of the Fens; 2010.',
    'Moss, T. A. (2010). *Barley itch in the Fens* [Doctoral dissertation, University of the Fens]. Fen Repository.',
    'Moss TA. Barley itch in the Fens. PhD thesis, University of the Fens, 2010.',
    'Moss TA. Barley itch in the Fens. [MD thesis]. Wimblewick (UK): University of the Fens. 2010.',
    'Moss T. Die Gerstenkrätze. Dissertation, Universität Moorheim; 2010.',
    "Moss T. La gale de l'orge [thèse]. Marais: Université des Marais; 2010.",
    'Moss TA, Hay CD. Oat baths. In: Proceedings of the 12th Farm Medicine Congress; 2013 May 3-5; Wimblewick, UK. Fen Press; 2014. p. 12-5.',
    'Moss TA, Hay CD. Oat baths [abstract]. In: 12th Farm Medicine Congress; 2013 May 3-5; Wimblewick. Abstract nr 34.',
    'Moss TA, Hay CD. Oat baths. Presented at: 12th Farm Medicine Congress; May 3-5, 2013; Wimblewick, UK.',
    'Moss, T. A., & Hay, C. D. (2013, May 3–5). *Oat baths* [Paper presentation]. 12th Farm Medicine Congress, Wimblewick, UK.',
    'T. A. Moss and C. D. Hay, "Oat baths," in Proc. 12th Farm Med. Congr., Wimblewick, UK, 2013, pp. 12–15.',
    'Moss TA. Oat baths. Poster presented at: Annual Meeting of the Fen Society; 2013 Jun 1; Wimblewick.',
    'National Institute for Health and Care Excellence. Itch in adults: assessment and management. NICE guideline NG999. London: NICE; 2019.',
    'NICE. Itch in adults: assessment and management (NG999). 2019.',
    'Fen Society of Dermatology. Guidelines on barley itch. 2nd ed. Wimblewick: The Society; 2018.',
    'World Health Organization. Guidelines for the control of straw mites. Geneva: World Health Organization; 2015.',
    'World Health Organization. (2015). *Guidelines for the control of straw mites*. https://www.who.int/publications/i/item/0000',
    'WHO. Straw mites: fact sheet. 2020. Accessed March 3, 2021. https://www.who.int/straw',
    'Centers for Disease Control and Prevention. Straw itch mites. 2019 [cited 2021 Mar 3]. Available from: https://www.cdc.gov/straw',
    'Fen Health Board. Straw itch. https://example.org/straw. Published May 2, 2019. Updated June 3, 2020. Accessed March 3, 2021.',
    'Straw itch mite. Wikipedia. Available at: https://en.wikipedia.org/wiki/Straw. Accessed 3 March 2021.',
    'Fen Health Board. Straw itch [Internet]. Wimblewick: The Board; 2019 [updated 2020 Jun 3; cited 2021 Mar 3]. Available from: https://example.org/straw',
    'Oatex [package insert]. Wimblewick, UK: Fen Pharma; 2018.',
    'Moss TA, Reed BB. Barley itch. In: Adam MP, Feldman J, Mirzaa GM, et al., editors. GeneReviews. Seattle: University of Washington; 1993-2024.',
    'The Barley Itch Study Group. Oat baths for barley itch. J Farm Med. 2013;6:7-9.',
    'Fen Ministry of Health. Report on farm health 2012. Wimblewick: Ministry of Health; 2012. Report No.: 12-345.',
    'Fen Ministry of Health. Farm health. Technical Report Series, No. 946. Wimblewick, 2012.',
    'Moss TA. Barley itch. Lecture Notes in Farm Medicine, vol. 45. Springer, Berlin; 2012.',
    'Fenn OA. Straw. In: Moss TA (ed). Barn dust. Advances in Farm Medicine, vol 12. Basel: Karger; 2009. pp. 1-20.',
    'R Core Team. R: a language and environment for statistical computing. Vienna: R Foundation for Statistical Computing; 2020.',
    'IBM Corp. IBM SPSS Statistics for Windows, Version 25.0. Armonk, NY: IBM Corp; 2017.',
    'Moss TA. Barley itch. medRxiv 2021.01.02.21250000 [Preprint]. 2021 Jan 4. doi: 10.1101/2021.01.02.21250000',
    'Moss TA. Farmers sue over barley itch. The Wimblewick Times. 2012 Aug 3;Sect. A:2.',
    'Moss TA. Harvest rash. Wimblewick Gazette. 3 August 2012.',
    'Declaration of Helsinki. World Medical Association; 2013.',
    'World Medical Association. World Medical Association Declaration of Helsinki: ethical principles for medical research involving human subjects. JAMA 2013;310:2191-4.',
    'Moss TA, inventor; Fen Pharma, assignee. Oat cream. United States patent US 1,234,567. 2002 Aug 1.',
    'ISO 12345:2012. Barn dust sampling. Geneva: International Organization for Standardization; 2012.',
    'Common Terminology Criteria for Adverse Events (CTCAE) v5.0. US Department of Health and Human Services; 2017.',
    'Moss TA. Personal communication. 2012.',
    'ClinicalTrials.gov. Oat baths in barley itch. NCT00000000. 2019.',
    'Moss TA. Barley itch. UpToDate. Waltham, MA: UpToDate Inc. 2019.',
    'Moss TA. Barley itch. In: UpToDate, Post TW (Ed), UpToDate, Waltham, MA. (Accessed on March 3, 2021.)',
    'Moss TA. Barley itch. Medscape. Updated: Jan 3, 2020.',
    'Gardner DL, Moss TA. Textbook of Barns. London: Edward Arnold, 1992; 121-130.',
    'Moss TA. Barley itch. In: Barns and their dust. Ed. by Reed BB. Wimblewick 1962, S. 12-20.',
    'Moss T, Hay C. Handbuch der Scheunen. 3. Aufl. Moorheim: Verlag Moor; 2011.',
    'AWMF. S2k-Leitlinie Gerstenkrätze. AWMF-Register-Nr. 000/000. 2019.',
    'Sociedad de los Pantanos. Guía de la sarna de la cebada. Pantano: La Sociedad; 2018.',
    'Moss TA (2011) Barley itch. Fen Press, Wimblewick',
    'Moss TA. Barley itch: atlas and text. Philadelphia: Lippincott Williams & Wilkins; 2011:455-6.',
    'Moss TA. Barley itch: atlas and text. New York: McGraw-Hill Medical, 2011.',
    'Moss TA, Hay CD. 2011. Barley itch. New York, NY: Wiley.',
    'Data Protection Act 2018. c. 12. London: The Stationery Office.',
    'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016. Off J Eur Union. 2016;L119:1-88.',
    'Moss TA. Barley itch dataset. Version 2. Zenodo; 2019.',
    'Fen Cancer Registry. Farm cancers in the Fens, 1990–2010. Wimblewick: Fen Cancer Registry, 2012.',
    'Moss TA. Barley itch. J Farm Med. In press.',
    'Moss TA, Hay CD, for the Barley Itch Investigators. Oat baths. J Farm Med. 2012;5:1-3.',
    'Moss TA. Barley itch. J Farm Med. 2012;5(Suppl 2):S12 (abstract).',
    'Moss TA. Barley itch. J Farm Med [Internet]. 2012 [cited 2013 Jan 2];5(2):[about 3 p.]. Available from: https://example.org/j',
    'Moss TA. Barley itch. BMJ Case Rep. Published online May 3, 2019:bcr2019229999.',
    'Moss TA. Barley itch. Cureus 11(5): e4567, 2019.',
    'Moss TA. Barley itch. Lancet. 2012;379(9811):128.',
    'Hippocrates. Airs, waters, places. In: Jones WHS, translator. Hippocrates. Vol 1. Cambridge (MA): Harvard University Press; 1923.',
    'Moss TA. A treatise on barley. London: J. Johnson; 1798.',
  ])('%s', (entry) => {
    expect(gaps(entry)).toEqual([]);
  });
});

describe('what is surely an article, a book or a page', () => {
  it.each([
    ['Moss TA. Barley itch in farmers. Lancet. 2011.', ['the volume', 'the pages or article number']],
    ['Moss TA. Barley itch in farmers. Ann Farm Med. 2011;4.', ['the pages or article number']],
    ['Moss TA. Barley itch in farmers. Fen Dermatology. 2011.', ['the volume', 'the pages or article number']],
    ['Moss TA. Guidelines on barley itch. J Farm Med. 2011.', ['the volume', 'the pages or article number']],
    ['Moss TA. Barley itch in farmers. J Farm Med. 2011:12-5.', ['the volume']],
    ['Moss TA. Barley itch in old farmers. 2011;4:12-5.', ['the journal']],
    ['Moss TA. Diseases of farmers. 3rd ed. 2011.', ['the publisher']],
    ['Fenn OA. Straw. In: Moss TA, editor. Diseases of farmers. 3rd ed. 2011. p. 12-5.', ['the publisher']],
    ['Fen Health Board. Straw [Internet]. 2011.', ['the address (URL)', 'the date of access']],
  ])('%s', (entry, expected) => {
    expect(gaps(entry)).toEqual(expected);
  });
});
