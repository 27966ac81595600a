import { describe, expect, it } from 'vitest';
import { consentIn } from '../../server/src/report/consent.ts';
import { readReport } from '../../server/src/report/report.ts';

function levelOf(text: string, heading = 'Ethics', told = 'A man came.'): string | undefined {
  const body = `# Gout: a case report\n\n## Case presentation\n\n${told}\n\n## ${heading}\n\n${text}\n`;
  return consentIn(readReport(body))?.level;
}

describe('a statement on consent', () => {
  it.each([
    // A: consent to publication, whoever gave it and however a journal words it.
    ['A', 'Written informed consent was obtained from the patient for publication of this case report.'],
    ['A', 'The patient gave her written consent for her details and images to be published.'],
    ['A', 'The authors certify that they have obtained all appropriate patient consent forms.'],
    [
      'A',
      'In the form the patient(s) has/have given his/her/their consent for his/her/their images and other clinical information to be reported in the journal.',
    ],
    ['A', "Written consent to publish was obtained from the child's parents."],
    ['A', 'The patient has given permission to publish this case.'],
    ['A', 'The patient consented to the publication of this report.'],
    ['A', 'Written consent has been obtained from the patient in line with COPE guidance.'],
    [
      'A',
      'The authors confirm that written consent for submission and publication of this case report including images and associated text has been obtained from the patient in line with COPE guidelines.',
    ],
    ['A', 'Consent was obtained or waived by all participants in this study.'],
    [
      'A',
      'Consent for treatment and open access publication was obtained or waived by all participants in this study.',
    ],
    [
      'A',
      'Written informed consent was obtained from the patient for publication of this case report and accompanying images; a copy of the written consent is available for review by the Editor-in-Chief of this journal on request.',
    ],
    ['A', 'Informed consent was taken from the patient and her husband for publishing this case.'],
    ['A', 'Written informed consent for this case report was signed by his legal guardian.'],
    ['A', 'We obtained the written permission of the next of kin to publish the images.'],
    ['A', 'The mother agreed to the publication of the photographs of her son.'],
    ['A', 'Consent to publish the case was secured from his daughter.'],
    ['A', 'The parents provided written consent, and the girl her assent, for publication of the clinical details.'],
    ['A', 'Informed consent has been obtained from the patient for the use of her clinical images in this article.'],
    ['A', 'The patient allowed us to publish her radiographs.'],
    ['A', 'The patient had no objection to the publication of his case.'],
    ['A', 'This case is published with the written consent of the patient.'],
    ['A', 'Signed consent for the publication of anonymised data is on file.'],
    [
      'A',
      'The patient was informed that data concerning the case would be submitted for publication, and she consented.',
    ],
    ['A', 'The patient has agreed to share her story in this report and signed a consent form.'],
    ['A', 'Consent for publication: Obtained.'],
    ['A', 'Written and verbal consent for publication was given by the patient.'],
    ['A', 'The patient gave written consent for publication before she died.'],
    ['A', 'Consent for surgery and for publication of the case was signed by the patient.'],
    [
      'A',
      'Written consent for publication was obtained from the patient; approval by an ethics committee was not required.',
    ],
    ['A', 'Ethical approval was waived by our institution, and written consent to publish was given by the patient.'],
    ['A', 'Patient consent: written consent for the preparation and publication of the manuscript was acquired.'],
    ['A', 'The patient provided informed consent for the write-up and publication of this manuscript.'],
    ['A', 'Informed consent was obtained from the patient to present this case.'],
    ['A', 'Written informed consent has been obtained from the patient(s) to publish this paper.'],
    // B: without its object, or spoken.
    ['B', 'Written informed consent was obtained from the patient.'],
    ['B', 'Verbal consent for publication was obtained from the patient.'],
    ['B', 'Oral informed consent for the publication of this report was given by the daughter over the phone.'],
    ['B', 'Informed consent was obtained from all subjects involved in the study.'],
    ['B', 'The family gave their informed consent.'],
    ['B', 'The patient signed an informed consent form.'],
    ['B', 'Informed consent: Yes.'],
    ['B', 'Informed consent was obtained, and the ethics committee waived its approval.'],
    // C: for something else.
    ['C', 'Informed consent for the operation was obtained.'],
    ['C', 'The patient provided written informed consent to participate in this study.'],
    ['C', 'After informed consent, the patient was taken to theatre.'],
    ['C', 'After obtaining written consent from the family, she underwent a laparotomy.'],
    ['C', 'The parents consented to genetic testing.'],
    ['C', 'Written consent for the off-label use of the drug was obtained.'],
    ['C', 'The next of kin gave consent for an autopsy.'],
    ['C', 'He gave informed consent to anaesthesia and blood transfusion.'],
    ['C', 'The patient consented to removal of the lesion.'],
    ['C', 'Consent was taken for a laparoscopic cholecystectomy.'],
    ['C', 'She signed the consent form before surgery.'],
    ['C', 'Written informed consent was obtained prior to treatment with the study drug.'],
    ['C', 'Written informed consent for participation in the study was provided by the legal guardian.'],
    // D: the patient died, or could not be reached.
    ['D', 'The patient died; written consent for publication was obtained from the next of kin.'],
    ['D', 'Written consent to publish was obtained from the wife of the deceased patient.'],
    ['D', 'As the patient had passed away, his son gave written informed consent for publication of the case.'],
    [
      'D',
      'All reasonable attempts were made to trace the family, and the report has been sufficiently anonymised for publication; consent could not be obtained.',
    ],
    ['D', 'Consent could not be obtained despite exhaustive attempts to reach the next of kin.'],
    // E: waived or not needed.
    ['E', 'The need for informed consent was waived by the ethics committee.'],
    ['E', 'Written consent was not required under national legislation.'],
    ['E', 'Approval by the ethics committee was not required for a report of one case.'],
    ['E', 'Our institution does not require ethical approval for reporting individual cases.'],
    ['E', 'This report was exempt from review by the institutional review board.'],
    [
      'E',
      'The institutional review board waived the requirement for informed consent because of the retrospective nature.',
    ],
    ['E', 'A waiver of consent was granted by the IRB (number 17).'],
    [
      'E',
      'Written informed consent for participation was not required for this study in accordance with national law.',
    ],
    ['E', 'Consent was not obtained because the data are fully anonymised.'],
    ['E', 'Ethics approval and consent to participate: Not applicable.'],
    // F: no answer.
    ['F', 'Consent for publication: not applicable.'],
    ['F', 'Consent for publication: N/A.'],
    ['F', 'Informed consent: none.'],
    ['F', 'Consent to publish is not applicable, as the report contains no identifiable data.'],
    ['F', 'Written consent for publication will be obtained.'],
    ['F', 'Informed consent is to be obtained from the patient.'],
    ['F', 'Patient consent: pending.'],
    ['F', '[Insert consent statement here]'],
  ])('is of level %s: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    'Informed consent should be obtained before any such report.',
    'The committee approved the report.',
    'After discussion with the family, he was taken to theatre.',
    'The patient refused consent for a biopsy.',
    'She did not consent to surgery.',
    'The patient declined to give consent for publication of the photographs.',
    'Consent could not be obtained.',
    'All authors consent to publication of the manuscript.',
    'All authors have read and approved the final manuscript and agreed to its publication.',
    'The drug is approved for adults, and the trial was published last year.',
    'The sixteenth birthday is the age of consent in this country.',
    'Tracheostomy allowed early discharge, and oxygen was not required.',
    'The patient agreed to the treatment.',
    'He was unable to consent.',
  ])('is not: %s', (text) => {
    expect(levelOf(text)).toBeUndefined();
  });

  it('is completed by a heading that names publication', () => {
    expect(levelOf('Written informed consent was obtained from the patient.', 'Consent for publication')).toBe('A');
    expect(levelOf('Verbal consent was obtained from the patient.', 'Consent for publication')).toBe('B');
    expect(levelOf('Obtained in writing from the patient.', 'Consent for publication')).toBe('A');
    expect(levelOf('Obtained in writing from the patient.', 'Informed consent')).toBe('B');
  });

  it.each(['Not applicable.', 'N/A', 'None', 'Not applicable'])(
    'under a heading on consent, "%s" is no answer',
    (text) => {
      expect(levelOf(text, 'Consent for publication')).toBe('F');
    },
  );

  it('the strongest of several counts', () => {
    expect(
      levelOf(
        'Informed consent for the operation was obtained. Written consent for publication was given by the patient.',
      ),
    ).toBe('A');
  });

  it('is of level D by a relative where the case tells of the death', () => {
    const text = 'Written informed consent for publication was obtained from the next of kin.';
    expect(levelOf(text)).toBe('A');
    expect(levelOf(text, 'Ethics', 'A man came. The patient died on day 9.')).toBe('D');
    expect(levelOf(text, 'Ethics', 'A man came. His father died at the age of 50.')).toBe('A');
  });
});

describe('a statement on consent in another language', () => {
  it.each([
    ['A', 'Se obtuvo el consentimiento informado por escrito del paciente para la publicación.'],
    ['A', 'La paciente firmó el consentimiento informado para la publicación de este caso y de sus imágenes.'],
    ['A', 'Los autores declaran que cuentan con el consentimiento informado del paciente para publicar el caso.'],
    ['A', 'Los padres autorizaron la publicación del caso de su hijo y firmaron el consentimiento.'],
    ['B', 'Se obtuvo el consentimiento informado de la paciente.'],
    ['C', 'Se obtuvo el consentimiento informado para la cirugía.'],
    ['E', 'El comité de ética eximió de la necesidad de consentimiento informado.'],
    ['E', 'No se requirió la aprobación del comité de ética.'],
    ['F', 'Consentimiento para la publicación: no aplica.'],
    ['A', 'Le patient a donné son consentement écrit pour la publication de ce cas.'],
    ['A', 'Le consentement éclairé des parents a été obtenu pour la publication des images.'],
    ['A', 'Nous avons obtenu l’accord écrit de la patiente pour publier son observation.'],
    ['B', 'Le consentement éclairé de la patiente a été obtenu.'],
    ['B', 'Un consentement oral pour la publication a été recueilli auprès du patient.'],
    ['C', 'Le patient a signé un consentement pour l’intervention.'],
    ['E', 'L’accord du comité d’éthique n’était pas requis.'],
    ['F', 'Consentement à la publication : sans objet.'],
    ['A', 'A paciente assinou o termo de consentimento livre e esclarecido para a publicação deste relato.'],
    ['A', 'O consentimento informado por escrito foi obtido do paciente para publicação do caso.'],
    ['A', 'Os pais autorizaram a publicação das imagens e assinaram o TCLE.'],
    ['B', 'Foi obtido o consentimento informado do doente.'],
    ['B', 'O paciente assinou o TCLE.'],
    ['C', 'O paciente assinou o consentimento para o procedimento cirúrgico.'],
    ['E', 'O consentimento foi dispensado pelo comitê de ética.'],
    ['F', 'Consentimento para publicação: não se aplica.'],
    ['A', 'Die schriftliche Einwilligung der Patientin zur Veröffentlichung des Falls liegt vor.'],
    ['A', 'Der Patient willigte schriftlich in die Publikation dieses Fallberichts ein.'],
    ['A', 'Die Eltern gaben ihr schriftliches Einverständnis zur Publikation.'],
    ['A', 'Eine Einverständniserklärung zur Veröffentlichung der Bilder wurde vom Patienten unterschrieben.'],
    ['B', 'Die Einwilligung des Patienten wurde eingeholt.'],
    ['C', 'Der Patient gab seine Einwilligung zur Operation.'],
    ['E', 'Ein Votum der Ethikkommission war nicht erforderlich.'],
    ['F', 'Einwilligung zur Publikation: entfällt.'],
    ['A', 'Il consenso informato scritto alla pubblicazione del caso è stato ottenuto dal paziente.'],
    ['A', 'La paziente ha firmato il consenso alla pubblicazione delle immagini.'],
    ['A', 'I genitori hanno prestato il consenso scritto per la pubblicazione di questo caso.'],
    ['B', 'È stato ottenuto il consenso informato del paziente.'],
    ['B', 'È stato raccolto il consenso verbale alla pubblicazione.'],
    ['C', 'Il paziente ha firmato il consenso informato all’intervento chirurgico.'],
    ['E', 'Il comitato etico ha concesso l’esenzione dal consenso informato.'],
    ['E', 'L’approvazione del comitato etico non era necessaria.'],
    ['F', 'Consenso alla pubblicazione: non applicabile.'],
  ])('is of level %s: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });
});
