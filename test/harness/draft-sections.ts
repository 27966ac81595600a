/**
 * The sections of the skeleton that `care-report` inserts, written out: an invented case, good enough that nothing is
 * left to say. The first one is what stands before the first section.
 */
export const writtenSections: readonly string[] = [
  `# Lead poisoning from a glazed jug: a case report

A. Writer, Department of Medicine, Invented Hospital
`,
  `## Abstract

**Introduction:** Abdominal colic is common, and lead is rarely looked for. This case is unusual because the only source was a jug.

**Case presentation:** A 34-year-old woman presented with colic and anaemia. Her blood lead was 3.4 µmol/L. Lead poisoning was diagnosed, she was treated with oral succimer, and at 6 months she was well.

**Conclusion:** Clinicians should ask for glazed pottery when colic and anaemia stand together.

**Keywords:** lead poisoning; pottery; succimer; case report
`,
  `## Introduction

Lead poisoning is a known cause of colic, and most patients meet it at work [1]. Household sources are rare and often missed [2]. We report this case because the only source was a jug, which routine questions did not find.
`,
  `## Case presentation

### Patient information

The patient, a woman of 34 years, presented with colicky abdominal pain and fatigue for 6 weeks.

She had no earlier illnesses, took no medication and had no allergies. She was a teacher, did not smoke and drank no alcohol; her family history was unremarkable. A course of oral omeprazole 20 mg once daily for 4 weeks had been given elsewhere without benefit.

### Clinical findings

On examination, she was pale, her blood pressure was 128/76 mmHg and her heart rate was 84 beats/min. The abdomen was soft without tenderness, and there was no motor weakness.

### Timeline

The course is shown in Table 1.

**Table 1.** Timeline, with times counted from presentation.

| Time | Event |
| --- | --- |
| 6 weeks before | First colic |
| Day 0 | Presentation with pallor |
| Day 5 | Diagnosis of lead poisoning by blood lead |
| Day 6 | Succimer started |
| Month 6 | Free of symptoms |

### Diagnostic assessment

The laboratory results are shown in Table 2. Abdominal ultrasound was normal, and a blood film showed basophilic stippling.

**Table 2.** Laboratory results.

| Test | Result | Reference range |
| --- | --- | --- |
| Haemoglobin (g/L) | 92 | 120–160 |
| Blood lead (µmol/L) | 3.4 | < 0.25 |

Acute porphyria was considered because of the colic, and was ruled out by a normal urinary porphobilinogen. Iron deficiency was unlikely with a normal ferritin. The diagnosis was delayed because no exposure at work was found. The prognosis was considered good because there were no neurological signs.

### Therapeutic intervention

She was treated with oral succimer 10 mg/kg every 8 hours for 5 days and every 12 hours for 14 days, and the jug was taken out of use. After one week the dose was reduced because of nausea.

### Follow-up and outcomes

At the 6-month follow-up she had no pain and said that she felt well. A repeat blood test showed that the lead had fallen to 0.4 µmol/L. She took all doses, as a pill count confirmed, and tolerated them well but for the nausea. No other side effects or complications occurred.
`,
  `## Discussion

Earlier reports describe colic and anaemia as the first signs of lead poisoning in adults [1]. Our patient resembles those of a series in which pottery was the source [2].

We concluded that the jug was the source because its glaze released lead and the blood lead fell once it was out of use. Another source in the household could also explain the course, but none was found.

A strength of this report is the long follow-up. Its limitation is that the water of the house was not tested.
`,
  `## Conclusion

In patients with colic and anaemia, clinicians should ask for glazed pottery and measure the blood lead early.
`,
  `## Patient perspective

"I had been afraid that it was cancer, and I was relieved to hear that it was my jug," the patient said.
`,
  `## Informed consent

Written informed consent was obtained from the patient for publication of this case report and any accompanying images.
`,
  `## Funding

There was no funding.
`,
  `## Conflicts of interest

The author declares no conflicts of interest.
`,
  `## References

1. Penn A, Quill B. Lead in adults: an overview. J Invented Med. 2011;12(3):100-10. doi:10.1000/example.1
2. Inkwell C, Nibley D. Pottery as a source of lead. Ann Invented Toxicol. 2015;4(2):20-6. doi:10.1000/example.2
`,
];
