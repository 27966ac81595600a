import type { Role } from './roles.ts';

/**
 * The words that head a section, in normal form (see `text/normal-form.ts`: no accents, no numbering), `|` between
 * them. English headings were counted in published reports; the other languages follow their journals.
 */
const headings: Readonly<Partial<Record<Role, readonly string[]>>> = {
  abstract: [
    'abstract|summary|structured abstract|case summary|precis|synopsis',
    'resumen|resume|resumo|zusammenfassung|kurzfassung',
  ],
  keywords: [
    'keywords|key words|keyword|index terms|mesh keywords|mesh terms|subject headings',
    'palabras clave|descriptores|mots cles|palavras chave|descritores|unitermos|schlusselworter|schlagworter',
  ],
  introduction: [
    'introduction|background|rationale|introduction and importance|case background|case introduction|context|preamble',
    'introduccion|contexte|introducao|contexto|einleitung|hintergrund',
  ],
  case: [
    'case report|case presentation|case description|clinical presentation|case reports|case history|case|case study',
    'case summary and report|clinical case|presentation of case|case series|observation|presentation|cases|report',
    'case presentations|history of presentation|case report and case presentation|illustrative case|patient presentation',
    'presentation of the case|patient case|description of case|description of the case|initial presentation',
    'clinical observation|case history and examination|case history examination|case details|case data|case profile',
    'case review|patient|patients|patient and observation|patients and observations|case vignette|clinical vignette',
    'patient description|case narrative|case representation|report of case|report of the case|clinical summary',
    'introduction and case report|background and case presentation|background case presentation',
    'case presentation and literature review|case report and surgical technique|case presentation and management',
    'first case|second case|third case|case illustration|clinical report|casereport|casepresentation',
    'reporte de caso|reporte del caso|reporte caso|reporte de un caso|presentacion del caso|presentacion de caso',
    'presentacion de un caso|caso clinico|casos clinicos|descripcion del caso|informe del caso|informe de caso',
    "comunicacion del caso|cas clinique|observation clinique|resume de l'observation clinique|presentation du cas",
    'description du cas|rapport de cas|etude de cas|relato do caso|relato de caso|descricao do caso',
    'descricao do caso clinico|apresentacao do caso|falldarstellung|kasuistik|fallbericht|fallbeschreibung',
    'fallvorstellung|fallprasentation|krankengeschichte|patient und methode',
  ],
  'patient-information': [
    'patient information|patient concerns|patient details|patient profile|patient history|history|medical history',
    'past medical history|past history|personal history|social history|family history|family medical history',
    'history of present illness|history of presenting illness|chief complaint|chief complaints|presenting complaint',
    'present history|clinical history|anamnesis|history of past illness|personal and family history|main complaint',
    'exposure history|dietary history|drug history|medication history|presenting concerns|history of the illness',
    'informacion del paciente|motivo de consulta|enfermedad actual|antecedentes|antecedentes personales',
    'antecedentes familiares|informations relatives au patient|anamnese|histoire de la maladie|motif de consultation',
    'informacao do paciente|historia da doenca atual|queixa principal|vorgeschichte|patientenangaben',
  ],
  'clinical-findings': [
    'physical examination|clinical examination|examination|physical exam|on examination|physical findings',
    'examination findings|clinical findings|mental status examination|extraoral examination|intraoral examination',
    'neurological examination|vital signs and physical examination|history and examination|status localis',
    'clinical manifestations|clinical manifestation|clinical exam|physical examination upon admission|vital signs',
    'patient information and clinical findings|hallazgos clinicos|exploracion fisica|examen fisico|examen clinique',
    'examen physique|signes cliniques|exame fisico|exame clinico|achados clinicos|klinischer befund',
    'untersuchungsbefund|korperliche untersuchung|aufnahmebefund',
  ],
  timeline: [
    'timeline|time line|clinical case timeline|timeline of case events|timeline of events|case progression|chronology',
    'linea de tiempo|cronologia|chronologie|ligne du temps|linha do tempo|zeitachse|zeitlicher verlauf|zeitleiste',
  ],
  diagnostics: [
    'diagnostic assessment|diagnostic assessment and interpretation|investigations|investigation|work up|workup',
    'laboratory findings|laboratory examinations|laboratory examination|laboratory and imaging findings|imaging',
    'imaging findings|imaging examinations|imaging examination|diagnostic testing|diagnoses|diagnosis|laboratory tests',
    'differential diagnosis|differential diagnoses|investigations and imaging findings|auxiliary examination',
    'histopathology|pathological findings|pathology|final diagnosis|provisional diagnosis|other investigations',
    'further diagnostic work up|diagnostic focus and assessment|laboratory investigations|radiological findings',
    'histopathological findings|genetic analysis|genetic testing|molecular analysis|diagnostic work up|diagnostic workup',
    'evaluacion diagnostica|examenes complementarios|pruebas complementarias|estudios de laboratorio',
    'estudios de imagen|diagnostico diferencial|examens complementaires|demarche diagnostique|bilan',
    'diagnostic differentiel|abordagem diagnostica|exames complementares|avaliacao diagnostica|diagnose|diagnostik',
    'laborbefunde|bildgebung|apparative diagnostik|differenzialdiagnose|differenzialdiagnosen',
  ],
  treatment: [
    'treatment|therapeutic intervention|therapeutic interventions|intervention|interventions|management|therapy',
    'case management|surgical technique|surgical procedure|surgical treatment|surgical management|operative procedure',
    'operation|operative report|treatment given|diagnoses and interventions|anaesthetic management',
    'anesthetic management|operative technique|therapeutic focus and assessment|diagnosis and treatment|surgery',
    'surgical intervention|medical treatment|medical management|treatment and management|clinical management',
    'intervencion terapeutica|tratamiento|manejo|procedimiento quirurgico|prise en charge|traitement',
    'intervention therapeutique|intervencao terapeutica|tratamento|conduta|therapie|therapie und verlauf|behandlung',
  ],
  outcome: [
    'follow up and outcomes|outcome and follow up|outcomes|outcome|follow up|followup|patient outcome|surgical outcome',
    'patient follow up|case outcome|postoperative course|post operative course|hospital course|clinical course',
    'prognosis|follow up and outcome|outcomes and follow up|subsequent course|course|clinical outcome|results and follow up',
    'seguimiento y resultados|evolucion|seguimiento|desenlace|evolution|suivi|suivi et resultats',
    'periodo de acompanhamento e desfechos|evolucao|seguimento|desfecho|desfechos|verlauf|verlauf und ergebnis',
    'nachsorge|ergebnis',
  ],
  discussion: [
    'discussion|comment|comments|clinical discussion|case discussion|discussion and conclusion|discussions',
    'discussion and conclusions|discussion conclusion|review of the literature|literature review|review of literature',
    'strengths and limitations|limitations|limitation|strengths|discussion and literature review|commentary',
    'case report and discussion|case and discussion|discusion|comentario|comentarios|commentaires|commentaire',
    'discussao|discussao do caso|diskussion|revision de la literatura|revisao da literatura',
  ],
  conclusion: [
    'conclusion|conclusions|case conclusion|learning points|learning point|lessons learned|lessons learnt|lessons',
    'learning points and take home messages|learning points take home messages|take home message|take home messages',
    'key clinical message|teaching points|key points|highlights|learning objectives|conclusion and learning points',
    'key messages|key message|clinical message|concluding remarks|take away lessons|takeaway lessons|what we learned',
    'conclusiones|puntos clave|lecciones|points cles|message a retenir|conclusao|conclusoes|consideracoes finais',
    'mensagem|schlussfolgerung|schlussfolgerungen|fazit|fazit fur die praxis|kernaussagen',
  ],
  'patient-perspective': [
    "patient perspective|patient's perspective|patients perspective|patient perspectives|patients' perspectives",
    'perspective from the patient|patient and family perspective|patient perspective of treatment|patient experience',
    "patient's experience|patient's view|patient statement|family perspective|parent perspective|parents' perspective",
    'perspectiva del paciente|perspective du patient|point de vue du patient|perspectiva do paciente',
    'patientenperspektive|sicht des patienten|sicht der patientin',
  ],
  consent: [
    'informed consent|consent|consent for publication|patient consent|declaration of patient consent|consent statement',
    'patient consent form|patient consent statement|patient consent for publication|patient informed consent',
    'patient informed consent statement|informed patient consent|informed consent statement|consent to publish',
    'consent to publication|written informed consent|consentimiento informado|consentement eclaire',
    'consentement du patient|consentement|termo de consentimento livre e esclarecido|consentimento informado',
    'einwilligung|einwilligungserklarung|einverstandniserklarung',
  ],
  ethics: [
    'ethics|ethics approval|ethical approval|ethics statement|statement of ethics|ethical statement|ethics statements',
    'ethics and patient consent|ethics approval and consent to participate|ethics approval and informed consent',
    'ethical clearance|compliance with ethics guidelines|compliance with ethical standards|ethical considerations',
    'institutional review board statement|irb statement|ethics approval statement|ethical approval and consent',
    'responsabilidades eticas|aspectos eticos|consideraciones eticas|ethique|aprovacao etica',
    'einhaltung ethischer richtlinien|ethik',
  ],
  acknowledgements: [
    'acknowledgements|acknowledgments|acknowledgement|acknowledgment|agradecimientos|remerciements|agradecimentos',
    'danksagung',
  ],
  funding: [
    'funding|funding sources|sources of funding|source of funding|funding source|funding statement|financial support',
    'financial support and sponsorship|grant information|grants|financing|financial disclosure|role of the funding source',
    'financiacion|financiamiento|financement|financiamento|finanzierung|forderung',
  ],
  conflicts: [
    'conflict of interest|conflicts of interest|competing interests|competing interest|declaration of competing interest',
    'conflict of interest statement|conflicts of interest statement|disclosure|disclosures|disclosure statement',
    'declaration of interest|declaration of interests|declaration of conflicting interests|competing interests statement',
    "conflicto de intereses|conflictos de interes|conflictos de intereses|conflits d'interets|conflit d'interets",
    "liens d'interets|conflito de interesses|conflitos de interesse|interessenkonflikt|interessenkonflikte",
  ],
  contributions: [
    "author contributions|authors' contributions|author contribution|authors' contribution|author's contributions",
    'authors contributions|credit authorship contribution statement|author contribution statement|contributors|guarantor',
    'contributorship|author statement|contribuciones de los autores|contributions des auteurs|contribuicoes dos autores',
    'autorenbeitrage',
  ],
  'data-availability': [
    'data availability|data availability statement|availability of data and materials|availability of data and material',
    'data sharing statement|data sharing|data access|disponibilidad de datos|disponibilite des donnees',
    'disponibilidade de dados|datenverfugbarkeit',
  ],
  'ai-disclosure': [
    'use of ai tools|ai disclosure|use of artificial intelligence|declaration of generative ai|ai use statement',
    'declaration of generative ai and ai assisted technologies in the writing process|artificial intelligence',
    'generative ai statement',
  ],
  references: [
    'references|reference|bibliography|literature cited|works cited|reference list|literature|cited references',
    'referencias|bibliografia|referencias bibliograficas|bibliographie|literatur|literaturverzeichnis',
  ],
  figures: ['figures|figure legends|figure captions|legends to figures|figuras|abbildungen'],
  tables: ['tables|table legends|tablas|tableaux|tabelas|tabellen'],
  other: [
    'abbreviations|list of abbreviations|declarations|supplementary material|supplementary materials|appendix|patents',
    "provenance and peer review|publisher's note|registration of research studies|additional information|notes",
    "author information|authors' information|correspondence|extended data|footnotes|abreviaturas|abkurzungen",
  ],
};

/** Every heading known, from its normal form to its role. */
export const roleByHeading: ReadonlyMap<string, Role> = new Map(
  Object.entries(headings).flatMap(([role, groups]) =>
    groups.flatMap((group) => group.split('|').map((phrase) => [phrase, role as Role] as const)),
  ),
);
