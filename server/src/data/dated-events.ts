/** Events that a reader wants a time for, in the notation of `cue.ts`, by what they are called in a message. */
export const datedEvents = {
  death: {
    cues: 'patient/he/she/child/infant/boy/girl/man/woman/baby died | passed away | succumbed | death occurred',
    not: 'father/mother/sister/brother/husband/wife/parent/parents/son/daughter/sibling/siblings/relative/relatives/twin had/has/have died | who died | would have died | passed away from/due ... father/mother',
  },
  relapse: {
    cues: 'relapsed | had [a] relapse/recurrence | recurred | relapse/recurrence occurred/developed | developed [a/local] recurrence/relapse | experienced a relapse/recurrence',
    not: 'no/without/never/not [have/had/has/any] relapse/recurrence/recurred/relapsed | had no relapse/recurrence | not had relapse/recurrence',
  },
  readmission: {
    cues: 're-admitted | was/were admitted again | was/were re-hospitali*',
  },
  reoperation: {
    cues: 'underwent re-operation/reoperation/re-exploration/relaparotomy/re-laparotomy | was/were re-operated | was/were reoperated | underwent [a] second surgery/operation',
  },
} as const;

export type DatedEvent = keyof typeof datedEvents;

/** Words that order an event among others, where no number tells its time. */
export const orderCues =
  'day | days | week* | month* | year* | hour* | minute* | immediately | during | after | before | then | later | subsequent* | thereafter | afterwards | following | when | while | once | until | at/on/upon discharge/admission/arrival | soon | shortly | suddenly | intra-operative* | post-operative* | post-op | peri-operative* | same | next | eventually | since | morning | evening | night | in 19# | in 20# | age | aged | second/third/fourth/fifth cycle/course/dose | every | daily | weekly | despite | as soon | cycle*';
