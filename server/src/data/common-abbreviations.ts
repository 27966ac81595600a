/**
 * Abbreviations that the text of a report need not explain, `|` between them: those that the AMA Manual of Style (11th
 * ed., 13.11) lets stand or that every clinician reads as a word, bodies known by their letters, degrees, makers and
 * programs, countries, and words that only look like abbreviations. Units, symbols of genes with digits, and Roman
 * numbers are told by their form.
 */
const common: readonly string[] = [
  'AIDS|HIV|DNA|RNA|MRNA|CDNA|RRNA|MIRNA|SARS|MERS|COVID|COV|PCR|ELISA|MRI|MR|CT|ECG|EKG|EEG|UV|IQ|ABO|RH|LASER|BCG|AM|PM|OK',
  'USA|US|UK|EU|UAE|UN|WHO|FDA|EMA|NIH|CDC|NHS|ICMJE|CARE|SCARE|PRISMA|COPE|EQUATOR|HIPAA|GDPR|IRB|ORCID|DOI|PMID|PMC|ISSN|ISBN',
  'MD|PHD|MSC|BSC|MBBS|MPH|FRCS|FRCP|MRCP|RN|DR|SD|SE|CI|OR|HR|RR|IQR|NS|ANOVA|SPSS|SAS|STATA|MATLAB|IBM|GE|BD|LG|GMBH|AG|LLC|INC|LTD|SA|BV|PLC|CO',
  'IGA|IGE|IGG|IGM|IGD|HBA|HB|PH|PAO|PACO|SPO|SAO|FIO|HCO|NACL|INR|ANCA|ANA|HLA|TNM|AJCC|FIGO|NYHA|ASA|ICD|DSM|RH|BP|IV|ICU',
  'ADP|ATP|GTP|NADPH|EDTA|KCL|GFP|FITC|PBS|TRIS|SDS|TP|XX|XY|XXY|XYY|REM|NO|NOT|AND|THE|FOR|WAS|ALL|CASE|REPORT|ITS|ACMG|OMIM|HGVS',
  'QRS|QT|QTC|ST|MRN|NHS|OD|QD|BD|BID|TID|QID|TDS|GY|IU|MIU|KU|MEQ|PSI|RPM|BPM|KVA|KV|MHZ|DPI|PL|XT|DE|PTY|EMBOSS|BWA|SIFT|QIAGEN|ABI|BACT|JK',
  'RECIST|CTCAE|ECOG|AAGBI|APACHE|SOFA|APGAR|GCS|CHA|DS|VASC|MELD|BLAST|PUBMED|MEDLINE|EMBASE|SCOPUS|GOOGLE|COCHRANE|CAS|ISO|CE',
];

/**
 * Symbols of genes and proteins that are written without a digit (HGNC, genenames.org); with a digit the form tells them.
 */
const genes: readonly string[] = [
  'ALK|APC|AR|ARAF|ATM|ATR|ATRX|AXL|BRAF|CFTR|CTSK|CBL|DMD|EGF|EGFR|EPO|ERBB|ERG|ESR|EWS|EWSR|FGF|FGFR|FUS|GFAP|GNAS|HDAC|HEXA|HRAS|IDH',
  'JAK|KIT|KRAS|LMNA|MAPK|MEN|MET|MGMT|MTAP|MTOR|MUC|MYC|MYCN|NF|NFKB|NKI|NRAS|NTRK|PAH|PDGF|PDGFR|PDGFRA|PTEN|RAF|RAG|RAS|RET|ROS',
  'SDHB|SDHD|SRC|STAT|SYN|TERT|TGF|TNF|TSC|TTN|TTR|VEGF|VEGFR|VHL|WT|YAP|IL|IFN|CD|CK|BCL|HSP|CDX|TIGIT|CTLA|LAG|PDL',
];

export const commonAbbreviations: ReadonlySet<string> = new Set(
  [...common, ...genes].flatMap((group) => group.split('|')),
);
