/**
 * How journals and PubMed mark a work that was withdrawn (NLM, "Errata, Retractions, and Other Linked Citations"): in
 * capitals or brackets, since a wound, an eyelid and a muscle are retracted too. A notice of retraction is no retracted work.
 */
export const retractionMark =
  /\bRETRACTED(?:\s(?:ARTICLE|PAPER|CHAPTER))?(?:\s?:)?|\b(?:Retracted|WITHDRAWN|Withdrawn)(?:\s(?:[Aa]rticle|[Pp]aper))?:(?=\s)|[[(](?:Retracted|Withdrawn)(?:\s(?:article|paper|in)[^[\]()]{0,80})?[\])]|\bRetraction in\s?:|\[(?:Retracted|Withdrawn)\b[^[\]]{0,80}\]|[[(](?:retracted|withdrawn)[\])]/;
