/**
 * The words in which consent is told, feature by feature, in all languages at once: a statement is often in another
 * language than the report. They are compared in lower case. `\b` knows no accents, so word ends are written as "no
 * letter follows", with the letters of these languages, which costs less at the start than all letters there are.
 */
export const consentWords = {
  /** Consent itself, as a noun or a verb. */
  consent:
    /(?<![a-zß-ÿœ])(?:consent(?:s|ed|ing)?|assent(?:ed)?|consentimientos?|consiente|consintió|consentimentos?|consentiu|consentements?|consenti|consentie|consens[oi]|einwilligung(?:en|serklärung)?|eingewilligt|willigten?|einverst[aä]ndnis(?:erklärung)?|einverstanden|zustimmung|zugestimmt|stimmten?|acconsentito|assenso|tcle)(?![a-zß-ÿœ])/,
  /** Leave of another name; consent only where it is to publish. */
  leave:
    /(?<![a-zß-ÿœ])(?:permission|authori[sz](?:ation|ed)|agree(?:d|ment|s)|allow(?:ed|s)|permitted|approved|no objections?|release forms?|autorizaci[oó]n|autoriz(?:ó|aron|ou|aram|ado)|autoriza[cç][aã]o|permiso|permissão|accord|autorisation|autorisé|erlaubnis|genehmigung|autorizzazione|autorizzato|permesso)(?![a-zß-ÿœ])/,
  /** It is to publish, in so many words. */
  publication:
    /(?<![a-zß-ÿœ])(?<!previously )(?<!recently )(?<!already )(?:publications?|publish(?:ed|ing)?|publicaci[oó]n|publicar|publicad[oa]s?|publicação|publier|publiée?s?|publiziert|publikation|veröffentlich[a-zß-ÿœ]{0,8}|publizierung|pubblicazione|pubblicare|pubblicat[oaie]|divulga(?:ción|ção|zione)|dissemination|(?:be |being )(?:reported|presented|described) (?:in|as|here|for)|reported in the journal|reporting (?:of )?(?:this|the|her|his|their) (?:case|data|information|images)|cope guid[a-zß-ÿœ]{1,8}|cases? to be (?:reported|presented|shared)|(?:patient|participant) consent forms?\b(?! for| before| to| prior))(?![a-zß-ÿœ])/,
  /** It is for this report or its pictures. */
  report:
    /(?<![a-zß-ÿœ])(?:(?:writ(?:e|ing)|present(?:ing|ation)?|report(?:ing)?|shar(?:e|ing)|discuss|describ(?:e|ing)) (?:of |up |about )?(?:this|the|her|his|their|these)(?: [a-zß-ÿœ]{1,15})? (?:cases?|manuscript|article|paper|experience|story|history)|(?<!(?:included|described|presented|reported|involved) in )(?:this|the present|the|her|his|their|these|present|for|of an?|to) (?:[a-zß-ÿœ]{1,12} )?(?:case )?(?:reports?|manuscript|article|paper)|for (?:this|the) case(?: series| study| presentation)?(?! of)(?=[.,;]|\s(?:was|has|and|with)|$)|(?:use|using|inclusion|disclosure|sharing|release|reproduction|presentation|show|display) (?:of )?(?:this |the |any |all |her |his |their |these |patient |patient's |relevant |of ){0,4}(?:clinical |medical |anonymi[sz]ed |de-identified |identifiable |personal |health |intraoperative |radiological ){0,5}(?:and )?(?:information|data|details|records?|images?|photographs?|photos?|pictures?|videos?|case)|(?:anonymi[sz]ed|de-?identified) (?:information|data|case|images|form)|(?:este|del|presente|el) (?:presente )?(?:caso|artículo|artigo|reporte|informe|manuscrito|trabajo|trabalho|relato)|(?:ce|du|cet|présent) (?:présent )?(?:cas|article|manuscrit|travail)|(?:dieses|des|diesen) (?:falles?|artikels?|fallberichte?s?|berichts?)|(?:questo|del|presente|il) (?:presente )?(?:caso|articolo|manoscritto|lavoro|report))(?![a-zß-ÿœ])/,
  /** It was given. */
  given:
    /(?<![a-zß-ÿœ])(?:obtain(?:ed|ing)?|gave|given|gives|giving|grant(?:ed|ing|s)?|provid(?:ed|es|ing)|sign(?:ed|ing)?|took|taken|taking|receiv(?:ed|ing)|secured?|consented|consents|assented|agreed|agrees|allowed|approved|acquired|collected|procured|recorded|documented|elicited|gained|permitted|authori[sz]ed|available|accorded|expressed|informed and consented|on file|attached|enclosed|archived|had no objections?|has no objections?|in possession of|with (?:the |her |his |their |full |prior |written |informed |signed |explicit |appropriate |kind |patient |patient's |patients' |parental |family ){0,5}(?:consent|permission|agreement|authori[sz]ation)|after (?:[a-zß-ÿœ]{1,12} ){0,3}consent|(?:after|upon|with) permission|by permission|obt(?:uvo|uvieron|enido|eniendo|ido|ida|ivemos|enu|enue)|otorg(?:ó|aron|ado)|firm(?:ó|aron|ado|ato|ata)|dio|dieron|cuenta con|cuentan con|contamos con|se cuenta|ha dado|han dado|recab(?:ó|ado)|solicit(?:ó|ado) y obtuvo|dispone|autoriz(?:ó|aron|ou|aram|ado)|consintió|consentiu|assin(?:ou|aram|ado|ada)|deu|deram|conced(?:eu|ido)|fornec(?:eu|ido)|recueilli|donné|signé|consenti|accordé|a été (?:obtenu|recueilli|donné)|liegt|lag|liegen|eingeholt|erteilt[a-zß-ÿœ]{0,2}|gab|gaben|gegeben|unterschrieben|unterzeichnet|zugestimmt|stimmten?|willigten?|eingewilligt|einverstanden|vor|ottenuto|acquisito|fornito|raccolto|dato|rilasciato|prestato|espresso|acconsentito|autorizzato|sottoscritto|esprimido|expresaron)(?![a-zß-ÿœ])/,
  /** It was not given, or not asked for. */
  notGiven:
    /(?<![a-zß-ÿœ])(?:(?:not|never|unable to|could not be|cannot be|couldn't) (?:be )?(?:obtain(?:ed)?|give|given|provided?|taken|possible|sought|available|consent)|no (?:written |informed ){0,2}consent (?:was|could|has)|(?:did|does|do|would|could) not (?:give |provide |sign )?(?:[a-zß-ÿœ]{1,10} )?(?:consent|agree|allow|permit)|(?:refused|declined|withheld|withdrew|denied|refusal|lack of|without) (?:[a-zß-ÿœ]{1,10} ){0,3}(?:consent|agree|permission|publi[a-zß-ÿœ]{1,6})|consent (?:[a-zß-ÿœ]{1,10} ){0,4}(?:was|were|is|has been) (?:[a-zß-ÿœ]{1,10} )?(?:refused|declined|withheld|withdrawn|denied)|no se (?:obtuvo|pudo obtener|solicitó)|não foi (?:obtido|possível|solicitado)|n'a pas (?:été|pu)|nicht (?:eingeholt|erteilt|vor|möglich)|non (?:è stato|è stata) (?:ottenuto|possibile|acquisito|ottenuta))(?![a-zß-ÿœ])/,
  /** It was waived, or was not needed. */
  notNeeded:
    /(?<![a-zß-ÿœ])(?:waive[drs]?|waivers?|exempt(?:ed|ion|s)?|not (?:be |been )?(?:required|needed|necessary|mandatory|applicable|sought)|no need|unnecessary|(?:does|do|did) not (?:require|need|mandate)|without (?:the )?need|not required|no (?:[a-zß-ÿœ]{1,12} ){0,3}(?:approval|consent) (?:is|was) (?:required|needed|necessary)|no (?:requier|fue|era|es|se) ?(?:e|en|necesari[oa]|requiere|requirió|precisa)|exent[oa]|exención|dispens(?:a|ó|ado|ada|ou|e|é|ée)|eximi[óu]|renunci[oó]|não (?:foi |é |era )?(?:necessári[oa]|requerid[oa]|exigid[oa])|isent[oa]|isenção|n'(?:était|est|a) pas (?:été )?(?:requis|nécessaire|exigé)[a-zß-ÿœ]{0,2}|pas (?:requis|nécessaire)e?|exempt[ée]e?|nicht (?:erforderlich|notwendig|nötig)|verzichtet|non (?:è |era |è stato |è stata )?(?:necessari[oa]|richiest[oa])|esonerat[oa]|esenzione|deroga|derogato)(?![a-zß-ÿœ])/,
  /** The form's own words that leave it open: what is meant is to be chosen. */
  undecided: /(?<![a-zß-ÿœ])(?:obtained or waived|waived or obtained|given or waived)(?![a-zß-ÿœ])/,
  /** What a committee on ethics decides; an exemption from it stands where consent should. */
  ethics:
    /(?<![a-zß-ÿœ])(?:ethic(?:s|al)|institutional review|review board|irb|iec|ética|ético|éthique|ethik[a-zß-ÿœ]{0,14}|etico|etica)(?![a-zß-ÿœ])/,
  /** For an operation, a treatment, a test or an autopsy. */
  treatment:
    /(?<![a-zß-ÿœ])(?:for|to|before|prior to|of|about|regarding|and|undergo|underwent|undergoing|receive|para|à|au|pour|de|des|zur|zum|für|in die|per|al|alla|la|el|all') ?(?:(?:[a-zß-ÿœ]|-){1,30} ){0,6}(?:surgery|surgical|operations?|operative|procedures?|an(?:a)?esthesia|an(?:a)?esthetic|treatments?|therapy|therapies|transfusions?|biops(?:y|ies)|interventions?|craniotomy|examination|autopsy|post-?mortem|transplantation|[a-zß-ÿœ]{1,30}(?:ectomy|plasty|otomy|ostomy|scopy|graphy|desis)|off-label|compassionate|chemotherapy|radiotherapy|immunotherapy|infusion|injections?|administration|testing|sequencing|analysis of|genetic (?:test|analysis|stud)[a-zß-ÿœ]{0,8}|stent[a-zß-ÿœ]{0,4}|embolization|dialysis|vaccination|theatre|operating room|use of (?:the )?(?:drug|device|medication|[a-zß-ÿœ]{1,30}(?:mab|nib|ine|ide|ol))|cirugía|quirúrgic[oa]|intervención|tratamiento|anestesia|procedimiento|biopsia|autopsia|opération|intervention|traitement|anesthésie|autopsie|cirurgia|tratamento|procedimento|operation|eingriff|behandlung|therapie|narkose|anästhesie|obduktion|intervento|trattamento|procedura|chirurgic[oa])(?![a-zß-ÿœ])/,
  /** Consent that opens a narrative: what was then done stands behind it. */
  narrative:
    /(?<![a-zß-ÿœ])(?:after|following|upon|once|with)(?: [a-zß-ÿœ]{1,15}){0,4} (?:consent|agreement)(?: [a-zß-ÿœ]{1,15}){0,6},? (?:[a-zß-ÿœ]{1,15} ){0,6}(?:underwent|taken to|performed|proceeded|started|initiated|administered|scheduled|treated|operated|received|was done|carried out|commenced|decided|sampled|biopsied|(?:was|were) (?:taken|collected|drawn|obtained from|sent|given|placed|inserted))(?![a-zß-ÿœ])/,
  /** To take part in a study. */
  participation:
    /(?<![a-zß-ÿœ])(?:participat(?:e|ion|ing)|take part|for (?:the|this) (?:study|research|trial|project)|(?:inclusion|included|enrol(?:l)?(?:ed|ment)) in (?:the|this) (?:study|research|trial)|participar|participación|participação|participer|participation|teilnahme|partecipazione|partecipare)(?![a-zß-ÿœ])/,
  spoken:
    /(?<![a-zß-ÿœ])(?:verbal(?:ly)?|oral(?:ly)?|by (?:tele)?phone|telephonic(?:ally)?|mündlich[a-zß-ÿœ]{0,2}|oralmente|verbalmente|verbale?|oralement|oral|a voce)(?![a-zß-ÿœ])/,
  written:
    /(?<![a-zß-ÿœ])(?:written|in writing|signed|signature|consent forms?|por escrito|escrit[oa]|écrit|par écrit|signé|schriftlich[a-zß-ÿœ]{0,2}|unterschrieben[a-zß-ÿœ]{0,2}|scritt[oa]|per iscritto|firm(?:ó|ado|ato)|assin(?:ou|ado))(?![a-zß-ÿœ])/,
  /** The patient is dead. */
  death:
    /(?<![a-zß-ÿœ])(?:deceased|late patient|(?<!before (?:s?he|they) |before the patient )died|death|passed away|posthumous(?:ly)?|demise|falleci(?:do|da|ó|miento)|murió|décédée?|décès|falecid[oa]|faleceu|óbito|verstorben[a-zß-ÿœ]{0,2}|verstarb|deceduti?|decedut[oa]|decesso)(?![a-zß-ÿœ])/,
  /** Consent that the patient gave while alive. */
  beforeDeath:
    /(?<![a-zß-ÿœ])(?:before|prior to|ahead of)(?: [a-zß-ÿœ]{1,10}){0,2} (?:death|died|demise|passing)|(?<![a-zß-ÿœ])(?:while (?:s?he was )?(?:still )?alive|during (?:his|her|their) (?:life|lifetime)|antes de (?:fallecer|su muerte|morir)|avant (?:son|le) décès|vor (?:seinem|ihrem|dem) tod[a-zß-ÿœ]{0,2}|prima del decesso|antes d[eo] (?:óbito|falecer))(?![a-zß-ÿœ])/,
  /** The route for who cannot be reached. */
  exception:
    /(?<![a-zß-ÿœ])(?:exhaustive|all reasonable|every reasonable|reasonable|multiple|repeated|several) (?:attempts|efforts)(?![a-zß-ÿœ])|(?<![a-zß-ÿœ])sufficiently anonymi[sz]ed(?![a-zß-ÿœ])/,
  /** The patient's own. */
  byPatient:
    /(?<![a-zß-ÿœ])(?:patients?|patients?'s?|individuals?|participants?|subjects?|he|she|pacientes?|patientes?|patientin(?:nen)?|patienten|pazienti|paziente)(?![a-zß-ÿœ])/,
  /** A relative, a guardian, or who else may speak for the patient. */
  byOther:
    /(?<![a-zß-ÿœ])(?:parents?|parental|mothers?|mother's|fathers?|father's|guardians?|guardian's|next[- ]of[- ]kin|kin|famil(?:y|ies|y's)|wife|husband|spouse|partner|widow(?:er)?|sons?|daughters?|siblings?|brother|sister|grand(?:mother|father|parents?)|relatives?|caregivers?|carers?|caretakers?|proxy|surrogates?|representatives?|attendants?|legally authori[sz]ed|power of attorney|foster|padres?|madre|tutor(?:es|a)?|familiares|familia|esposa|esposo|viuda|hij[oa]s?|representante|mère|père|famille|tuteurs?|tutrice|épou(?:se|x)|proches|représentant|fils|fille|pais|pai|mãe|responsáve(?:l|is)|família|filh[oa]s?|eltern|mutter|vater|sorgeberechtigte[a-zß-ÿœ]{0,1}|angehörige[a-zß-ÿœ]{0,1}|vormund|betreuer|familie|ehe(?:frau|mann)|tochter|sohn|kindeseltern|genitori|genitore|padre|tutore|famigliari|famiglia|moglie|marito|figli[oae]?|rappresentante)(?![a-zß-ÿœ])/,
  /** An answer in one word behind a label. */
  answered: /consent[a-zß-ÿœ]{0,7}[^.:]{0,60}:\s{0,3}(?:yes|obtained|given|granted|s[ií]|oui|sim|ja)\W{0,3}$/,
  /** It does not apply, they say. */
  notApplicable:
    /(?<![a-zß-ÿœ])(?:not applicable|n\/a|n\.a\.|no (?:es )?aplicable|no (?:aplica|procede)|sans objet|non applicable|não (?:se aplica|aplicável)|entfällt|nicht (?:zutreffend|anwendbar)|trifft nicht zu|non applicabile)(?![a-zß-ÿœ])/,
  /** Nothing at all behind a label. */
  none: /:\s{0,3}(?:none|nil|ninguno|aucun|nenhum|keine?|nessuno)\W{0,3}$/,
  /** The authors' own, to the article. */
  byAuthors:
    /(?<![a-zß-ÿœ])(?:co-?)?authors?,? (?:(?:have|has|had|all|hereby|also|do|fully|both|and|read) ){0,3}(?:consent|agree|approve|gave|give|given|read)|(?<![a-zß-ÿœ])(?:todos los autores|tous les auteurs|todos os autores|alle autoren|tutti gli autori)(?![a-zß-ÿœ])/,
  /** Behind "consent to" or "consented for" stands something else than a report. */
  otherObject:
    /(?:(?<![a-zß-ÿœ])consented to[.,;]?$|(?:(?<![a-zß-ÿœ])consent(?:s|ed|ing)? (?:to|for|regarding)|consentimiento (?:[a-zß-ÿœ]{1,12} ){0,3}para|consentement (?:[a-zß-ÿœ]{1,12} ){0,3}pour|consentimento (?:[a-zß-ÿœ]{1,12} ){0,3}para|consenso (?:[a-zß-ÿœ]{1,12} ){0,2}(?:per|al|alla)|einwilligung (?:zur|in|für)) (?!this(?![a-zß-ÿœ])|it(?![a-zß-ÿœ])|the above|all(?![a-zß-ÿœ])|which|que(?![a-zß-ÿœ]))[a-zß-ÿœ])/,
  /** Names and pictures are hidden. */
  anonymous: /(?<![a-zß-ÿœ])(?:anonym|de-?identif|no identif|non-?identif|unidentif)/,
  /** A blank of a template that speaks of consent. */
  blank: /\[[^\]]{0,120}(?:consen[ts]|einwillig|einverst)[^\]]{0,120}\]/,
  /** What should be done in such cases, not what was done. */
  advice:
    /(?<![a-zß-ÿœ])(?:(?:should|must|needs? to|ought to|has to|have to) (?:always |also |be ){0,3}(?:obtain|seek|sign|gi[vn]|provid|sought|consent|tak|ask)[a-zß-ÿœ]{0,5}|age of consent|consent(?:ing)? (?:process|is (?:essential|important|crucial|vital|mandatory|key))|importance of|capacity to consent|inability to consent|author(?:s|s'|'s)? consent|debe (?:ser |obtenerse|solicitarse)|deve ser|doit être|muss |deve essere)/,
  /** It is still to come. */
  planned:
    /(?<![a-zß-ÿœ])(?:(?:to|will|shall|would|is going to) be (?:obtained|provided|signed|sought|added|taken|requested)|will (?:obtain|seek|provide|ask)|(?:is|still|consent:?|currently) (?:pending|awaited)|awaiting|in process|se obtendrá|será (?:obtido|solicitado)|sera (?:obtenu|recueilli)|wird (?:noch )?eingeholt|sarà (?:ottenuto|richiesto))(?![a-zß-ÿœ])/,
} as const satisfies Readonly<Record<string, RegExp>>;
