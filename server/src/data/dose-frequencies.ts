/** How often a drug is given: `single` is a dose given once, `as-needed` one without a time. */
export interface FrequencyForm {
  /** In plain words: "twice daily", "every other day". */
  readonly words: string;
  readonly kind: 'regular' | 'single' | 'as-needed';
  readonly written: readonly string[];
}

function every(words: string, written: string, kind: FrequencyForm['kind'] = 'regular'): FrequencyForm {
  return { words, kind, written: written.split('|') };
}

/**
 * How frequencies are written, the Latin ones among them. Source: Joint Commission and ISMP lists of abbreviations,
 * British National Formulary, "Latin abbreviations". Forms with numbers ("every 8 h", "q6h") are read by a grammar.
 */
export const frequencyForms: readonly FrequencyForm[] = [
  every(
    'once daily',
    'once daily|once-daily|once a day|once per day|one time a day|one time daily|once/day|once every day|daily|every day|each day|everyday|per day|a day|on daily basis|on a daily basis|od|o.d.|o.d|qd|q.d.|q.d|quaque die|die|in a single daily dose|per diem',
  ),
  every(
    'twice daily',
    'twice daily|twice-daily|twice a day|twice per day|twice/day|two times a day|two times daily|two times per day|bid|b.i.d.|b.i.d|bd|b.d.|b.d|bis in die|every 12 hourly|morning and evening',
  ),
  every(
    'three times daily',
    'three times daily|three times a day|three times per day|thrice daily|thrice a day|tid|t.i.d.|t.i.d|tds|t.d.s.|t.d.s|td|ter in die',
  ),
  every('four times daily', 'four times daily|four times a day|four times per day|qid|q.i.d.|q.i.d|qds|q.d.s.|q.d.s'),
  every('five times daily', 'five times daily|five times a day|five times per day'),
  every(
    'every other day',
    'every other day|every second day|every alternate day|alternate days|on alternate days|alternate-day|qod|q.o.d.|q.o.d|eod',
  ),
  every(
    'at night',
    'at night|nightly|every night|each night|nocte|at bedtime|bedtime|qhs|q.h.s.|hs|h.s.|qn|in the evening|every evening|qpm|q.p.m.|at dinner',
  ),
  every('in the morning', 'in the morning|every morning|each morning|mane|qam|q.a.m.|at breakfast'),
  every('at noon', 'at noon|at midday|at lunch|at lunchtime|with lunch|every noon'),
  every('with meals', 'with breakfast|with dinner|with supper|with meals|before meals|after meals|before each meal'),
  every('weekly', 'weekly|once weekly|once a week|once per week|every week|each week|per week|a week|qw|once-weekly'),
  every('twice weekly', 'twice weekly|twice a week|twice per week|two times a week|biw'),
  every('three times weekly', 'three times weekly|three times a week|three times per week|thrice weekly|tiw'),
  every('every two weeks', 'biweekly|bi-weekly|fortnightly|every other week|every fortnight'),
  every('monthly', 'monthly|once monthly|once a month|every month|per month|a month|each month'),
  every('yearly', 'yearly|once yearly|once a year|annually'),
  every('as needed', 'prn|p.r.n.|p.r.n|as needed|as required|on demand|pro re nata|if needed|when needed', 'as-needed'),
  every(
    'once',
    'stat|single dose|one dose|a single dose|in a single dose|as a single dose|single-dose|once only|bolus|as a bolus|loading dose|one-time|single injection|one-off|test dose|intraoperatively|preoperatively|induction|once|single',
    'single',
  ),
  every('in divided doses', 'in divided doses|divided doses'),
  every('continuous', 'continuous|continuously|continuous infusion'),
];
