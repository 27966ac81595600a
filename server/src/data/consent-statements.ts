import type { Language } from './languages.ts';

/** Who consents, or why nobody does; `complete` adds to a statement what it lacks. */
export type ConsentSituation = 'patient' | 'patients' | 'parent' | 'kin' | 'representative' | 'waiver' | 'complete';

/** What a fix for a situation does, as the end of its title. */
export const consentSituations: Readonly<Record<ConsentSituation, string>> = {
  patient: 'consent by the patient',
  patients: 'consent by each of several patients',
  parent: 'consent by a parent or guardian',
  kin: 'consent by the next of kin of a patient who died',
  representative: 'consent by a legal representative',
  waiver: 'a waiver by an ethics committee',
  complete: 'what the consent was for, and how it was given',
};

/**
 * A statement for each situation. That consent was given, by whom and when are blanks: without the author's words it
 * says nothing, and `section/placeholder` holds it back.
 */
export const consentStatements: Readonly<Record<Language, Readonly<Record<ConsentSituation, string>>>> = {
  en: {
    patient:
      '[State whether written informed consent was obtained] from [Name who consented: the patient] for publication of this case report and any accompanying images, [State when].',
    patients:
      '[State whether written informed consent was obtained] from [Name who consented: each patient] for publication of these cases and any accompanying images, [State when].',
    parent:
      '[State whether written informed consent was obtained] from [Name who consented: the parents or the legal guardian] for publication of this case report and any accompanying images, [State when]. [State whether the child agreed, if old enough].',
    kin: '[State whether written informed consent was obtained] from [Name who consented, and the relation to the patient who died] for publication of this case report and any accompanying images, [State when].',
    representative:
      '[State whether written informed consent was obtained] from [Name who consented for the patient] for publication of this case report and any accompanying images, [State when], since [Explain why the patient could not consent].',
    waiver:
      '[State whether consent for publication was waived] by [Name the committee] ([Give the number of its decision]), because [Explain why consent could not be obtained].',
    complete: '[State whether the consent was written and is for publication of this case report and its images].',
  },
  es: {
    patient:
      '[Indique si se obtuvo el consentimiento informado por escrito] de [Indique quién consintió: el paciente] para la publicación de este caso y de las imágenes que lo acompañan, [Indique cuándo].',
    patients:
      '[Indique si se obtuvo el consentimiento informado por escrito] de [Indique quién consintió: cada paciente] para la publicación de estos casos y de las imágenes que los acompañan, [Indique cuándo].',
    parent:
      '[Indique si se obtuvo el consentimiento informado por escrito] de [Indique quién consintió: los padres o el tutor legal] para la publicación de este caso y de las imágenes que lo acompañan, [Indique cuándo]. [Indique si el menor asintió, si tenía edad para ello].',
    kin: '[Indique si se obtuvo el consentimiento informado por escrito] de [Indique quién consintió y su parentesco con el paciente fallecido] para la publicación de este caso y de las imágenes que lo acompañan, [Indique cuándo].',
    representative:
      '[Indique si se obtuvo el consentimiento informado por escrito] de [Indique quién consintió por el paciente] para la publicación de este caso y de las imágenes que lo acompañan, [Indique cuándo], porque [Explique por qué el paciente no podía consentir].',
    waiver:
      '[Indique si se eximió del consentimiento para la publicación] por [Indique el comité] ([Indique el número de su decisión]), porque [Explique por qué no se pudo obtener el consentimiento].',
    complete: '[Indique si el consentimiento fue por escrito y para la publicación de este caso y de sus imágenes].',
  },
  fr: {
    patient:
      '[Indiquez si le consentement éclairé écrit a été obtenu] auprès de [Indiquez qui a consenti : le patient] pour la publication de ce cas et des images qui l’accompagnent, [Indiquez quand].',
    patients:
      '[Indiquez si le consentement éclairé écrit a été obtenu] auprès de [Indiquez qui a consenti : chaque patient] pour la publication de ces cas et des images qui les accompagnent, [Indiquez quand].',
    parent:
      '[Indiquez si le consentement éclairé écrit a été obtenu] auprès de [Indiquez qui a consenti : les parents ou le tuteur légal] pour la publication de ce cas et des images qui l’accompagnent, [Indiquez quand]. [Indiquez si l’enfant était d’accord, s’il en avait l’âge].',
    kin: '[Indiquez si le consentement éclairé écrit a été obtenu] auprès de [Indiquez qui a consenti et son lien avec le patient décédé] pour la publication de ce cas et des images qui l’accompagnent, [Indiquez quand].',
    representative:
      '[Indiquez si le consentement éclairé écrit a été obtenu] auprès de [Indiquez qui a consenti pour le patient] pour la publication de ce cas et des images qui l’accompagnent, [Indiquez quand], car [Expliquez pourquoi le patient ne pouvait pas consentir].',
    waiver:
      '[Indiquez si une dispense de consentement pour la publication a été accordée] par [Nommez le comité] ([Donnez le numéro de sa décision]), car [Expliquez pourquoi le consentement n’a pas pu être obtenu].',
    complete: '[Indiquez si le consentement a été donné par écrit et pour la publication de ce cas et de ses images].',
  },
  pt: {
    patient:
      '[Indique se o consentimento informado por escrito foi obtido] de [Indique quem consentiu: o paciente] para a publicação deste relato de caso e das imagens que o acompanham, [Indique quando].',
    patients:
      '[Indique se o consentimento informado por escrito foi obtido] de [Indique quem consentiu: cada paciente] para a publicação destes casos e das imagens que os acompanham, [Indique quando].',
    parent:
      '[Indique se o consentimento informado por escrito foi obtido] de [Indique quem consentiu: os pais ou o responsável legal] para a publicação deste relato de caso e das imagens que o acompanham, [Indique quando]. [Indique se a criança concordou, se tinha idade para isso].',
    kin: '[Indique se o consentimento informado por escrito foi obtido] de [Indique quem consentiu e o parentesco com o paciente falecido] para a publicação deste relato de caso e das imagens que o acompanham, [Indique quando].',
    representative:
      '[Indique se o consentimento informado por escrito foi obtido] de [Indique quem consentiu pelo paciente] para a publicação deste relato de caso e das imagens que o acompanham, [Indique quando], porque [Explique por que o paciente não podia consentir].',
    waiver:
      '[Indique se o consentimento para a publicação foi dispensado] por [Indique o comitê] ([Indique o número da sua decisão]), porque [Explique por que não foi possível obter o consentimento].',
    complete:
      '[Indique se o consentimento foi por escrito e para a publicação deste relato de caso e das suas imagens].',
  },
  de: {
    patient:
      '[Geben Sie an, ob die schriftliche Einwilligung vorliegt] von [Nennen Sie, wer eingewilligt hat: die Patientin oder der Patient] zur Veröffentlichung dieses Fallberichts und der Bilder, [Geben Sie an, seit wann].',
    patients:
      '[Geben Sie an, ob die schriftliche Einwilligung vorliegt] von [Nennen Sie, wer eingewilligt hat: jede Patientin und jeder Patient] zur Veröffentlichung dieser Fälle und der Bilder, [Geben Sie an, seit wann].',
    parent:
      '[Geben Sie an, ob die schriftliche Einwilligung vorliegt] von [Nennen Sie, wer eingewilligt hat: die Eltern oder der Vormund] zur Veröffentlichung dieses Fallberichts und der Bilder, [Geben Sie an, seit wann]. [Geben Sie an, ob das Kind zugestimmt hat, wenn es alt genug war].',
    kin: '[Geben Sie an, ob die schriftliche Einwilligung vorliegt] von [Nennen Sie, wer eingewilligt hat, und die Verwandtschaft mit der verstorbenen Person] zur Veröffentlichung dieses Fallberichts und der Bilder, [Geben Sie an, seit wann].',
    representative:
      '[Geben Sie an, ob die schriftliche Einwilligung vorliegt] von [Nennen Sie, wer für die Patientin oder den Patienten eingewilligt hat] zur Veröffentlichung dieses Fallberichts und der Bilder, [Geben Sie an, seit wann], weil [Erklären Sie, warum die Person nicht einwilligen konnte].',
    waiver:
      '[Geben Sie an, ob auf die Einwilligung zur Veröffentlichung verzichtet wurde] durch [Nennen Sie die Ethikkommission] ([Nennen Sie die Nummer des Votums]), weil [Erklären Sie, warum keine Einwilligung eingeholt werden konnte].',
    complete:
      '[Geben Sie an, ob die Einwilligung schriftlich vorliegt und für die Veröffentlichung dieses Fallberichts und der Bilder gilt].',
  },
  it: {
    patient:
      '[Indicare se il consenso informato scritto è stato ottenuto] da [Indicare chi ha acconsentito: il paziente] per la pubblicazione di questo caso e delle immagini che lo accompagnano, [Indicare quando].',
    patients:
      '[Indicare se il consenso informato scritto è stato ottenuto] da [Indicare chi ha acconsentito: ciascun paziente] per la pubblicazione di questi casi e delle immagini che li accompagnano, [Indicare quando].',
    parent:
      '[Indicare se il consenso informato scritto è stato ottenuto] da [Indicare chi ha acconsentito: i genitori o il tutore legale] per la pubblicazione di questo caso e delle immagini che lo accompagnano, [Indicare quando]. [Indicare se il minore era d’accordo, se in età per esserlo].',
    kin: '[Indicare se il consenso informato scritto è stato ottenuto] da [Indicare chi ha acconsentito e la parentela con il paziente deceduto] per la pubblicazione di questo caso e delle immagini che lo accompagnano, [Indicare quando].',
    representative:
      '[Indicare se il consenso informato scritto è stato ottenuto] da [Indicare chi ha acconsentito per il paziente] per la pubblicazione di questo caso e delle immagini che lo accompagnano, [Indicare quando], perché [Spiegare perché il paziente non poteva acconsentire].',
    waiver:
      '[Indicare se il consenso alla pubblicazione è stato derogato] da [Indicare il comitato] ([Indicare il numero della decisione]), perché [Spiegare perché non è stato possibile ottenere il consenso].',
    complete:
      '[Indicare se il consenso è stato dato per iscritto e per la pubblicazione di questo caso e delle sue immagini].',
  },
};
