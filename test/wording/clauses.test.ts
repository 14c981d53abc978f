import { calendarDate } from 'supportplan';
import { reviewWording } from 'supportplan/wording';
import { describe, expect, it } from 'vitest';

const today = calendarDate('2026-03-04');

function asked(text: string, kind: 'objective' | 'outcome' = 'objective'): readonly string[] {
  return reviewWording(text, { kind, voice: 'practitioner', today }).findings.map(
    ({ code, spans: [span] }) => (span === undefined ? code.slice(8) : `${code.slice(8)}: ${span.quote}`),
  );
}

const NONE: readonly string[] = [];
/** What is asked of a plain act with a day that names nobody. */
const NOBODY = ['who-missing'];
const UNDATED = ['no-date'];

/** Sentences by what they show; what is asked follows from the guide to labels, not from the code. */
const OBJECTIVES: readonly (readonly [text: string, asked: readonly string[]])[] = [
  // asides, and where they end
  ['Bibi will, with her mum, cook a meal by 1 May.', NONE],
  ['Bibi will, rather often, cook.', ['vague-frequency: often', 'no-date']],
  ['The nurse who visits him will teach Bo to inject by 1 May.', ['professional-led: nurse']],
  ['The friend who should visit will ring Bo by 1 May.', NONE],
  ['Bo will meet people who like chess and will play weekly until 1 May.', NONE],
  ['Bo will see the aunt who cooks and Mum will drive him weekly until 1 May.', ['several-objectives']],
  ['Bo (with Mum, at home) will cook a meal by 1 May.', NONE],
  ['Cook a meal by 1 May (Bo and his mum).', NONE],
  ['Cook a meal by 1 May (two courses).', NOBODY],
  ['That Bo cooks a meal by 1 May.', NONE],
  ['We agree that Bo cooks a meal by 1 May.', NONE],
  ['Bo will read the list that is on his fridge by 1 May.', NONE],
  ['Bo will read that list by 1 May.', NONE],
  ['Bo will read the books that Ali likes by 1 May.', NONE],
  ['When the carer comes Bo will wash his face daily until 1 May.', NONE],
  ['When the carer comes I’ll wash my face daily until 1 May.', NONE],
  ['When the lights go out the boy will sing daily until 1 May.', NONE],
  ['When the lights go out in town will be told later.', ['who-missing', 'no-measure', 'no-date']],
  ['When the bus comes, Bo will board it daily until 1 May.', NONE],
  ['Bo will cook by 1 May and he’ll swim weekly.', NONE],
  ['Bo will be woken by his alarm by 1 May.', NOBODY],
  ['Bo’ll swim weekly, and so’ll the dog, until 1 May.', NONE],
  ['Bo will swim – he’ll take the bus – weekly until 1 May.', NONE],
  // slips of the keyboard
  ['Bo will walks to town weekly until 1 May.', NONE],
  ['Bo must will swim weekly until 1 May.', ['directive: must']],
  // reasons
  ['To feel safer, Bo will fit a lock by 1 May.', NONE],
  ['So that he feels more at home, Bo will hang two pictures by 1 May.', NONE],
  ['Bo will fit a lock by 1 May because he wants to feel safer and calmer.', NONE],
  ['Bo will walk to feel fitter, and Mum will drive, by 1 May.', ['several-objectives']],
  ['Bo will walk to feel fitter and will swim by 1 May.', NONE],
  ['Bo will improve his mood to feel better by walking to town by 1 May.', NONE],
  ['Bo will cook by 1 May. This will help him feel more able.', NONE],
  ['Bo will have access to support by 1 May.', ['open-verb: have', 'no-measure']],
  ['Bo to have the chance to read more by 1 May.', NONE],
  ['Bo will use access to work funding by 1 May.', NONE],
  // what happens otherwise
  ['If it rains, Bo will read a book by 1 May.', NONE],
  ['If Bo is low he will ring his aunt by 1 May.', NONE],
  ['Bo will ring the clinic if it hurts, and tell his aunt more, by 1 May.', ['vague-degree: more']],
  ['Bo will swim by 1 May; if the pool is shut, Mum will drive him to town.', NONE],
  ['Bo will ask if he can have a second one by 1 May.', NONE],
  // how it is at the start
  ['At the moment Bo often walks, but will swim by 1 May.', NONE],
  ['Currently Bo sometimes walks and often rests. Bo will swim by 1 May.', NONE],
  ['Bo often rests, and will swim by 1 May.', NONE],
  ['Bo has walked more and will swim by 1 May.', NONE],
  ['Bo will have swum by 1 May.', NONE],
  ['Bo is to swim by 1 May.', NONE],
  ['Bo wants to swim by 1 May.', NONE],
  // marks
  ['Swim: Bo will go weekly until 1 May.', NONE],
  ['Bo will swim: the big pool, by 1 May.', NONE],
  ['Bo will swim – Mum will drive – by 1 May.', ['several-objectives']],
  ['Bo will swim – the big pool – by 1 May.', NONE],
  ['Swimming weekly until 1 May: Bibi', NONE],
  ['Hello! Bo will swim? By 1 May.', NONE],
  // verbs and nouns
  ['Bo to start college by 1 May.', NONE],
  ['Bo to start to improve by 1 May.', ['open-verb: improve', 'no-measure']],
  ['Bo to start engaging by 1 May.', ['open-verb: engaging', 'no-measure']],
  ['Bo to feel calmer by varnishing the fence by 1 May.', ['vague-degree: calmer']],
  ['Bo to gain in confidence through improving by 1 May.', ['open-verb: gain', 'no-measure']],
  ['Bo to cook and clean by 1 May.', NONE],
  ['Bo to feel good about food and exercise by 1 May.', ['open-verb: feel', 'no-measure']],
  ['Bo to develop through food, exercise and support by 1 May.', ['open-verb: develop', 'no-measure']],
  ['Bo to cook and improve his diet by 1 May.', NONE],
  ['GP checks to be booked by 1 May.', NOBODY],
  ['School visits will be booked by 1 May.', NOBODY],
  ['Bids to be placed by 1 May.', NOBODY],
  ['Zumba 2 to be booked by 1 May.', NOBODY],
  ['Receive support', ['open-verb: Receive', 'who-missing', 'no-measure', 'no-date']],
  ['Bo does cook by 1 May.', NONE],
  ['Bo does his own cooking until 1 May.', NONE],
  ['Bo and Ali do not swim until 1 May.', ['avoidance: not']],
  ['Bo to be encouraged to cook by 1 May.', NONE],
  ['Bo will be motivated to cook by 1 May.', NONE],
  ['Bo to be visited by Ali and the nurse by 1 May.', NONE],
  ['Bo to be visited by 1 May.', NOBODY],
  ['Bo to be supported by the nurse to cook by 1 May.', NONE],
  ['The children’s things to be packed by 1 May.', NOBODY],
  ['The boys’ things to be packed by 1 May.', NOBODY],
  // the same as "I am to" and "they are to"
  ['I’m to swim by 1 May.', NONE],
  ['They’re to swim by 1 May.', NONE],
  ["Bo and the vicar'll swim by 1 May.", NONE],
  // what is not to be done leaves nothing open: the verb to ask about is the one that is to be done
  ['Bo will not worry, and will engage by 1 May.', ['avoidance: not', 'open-verb: engage', 'no-measure']],
  ['Bo does not want to ring Ali by 1 May.', ['avoidance: not']],
  ['Bo is to work openly with Ali by 1 May.', ['open-verb: work', 'no-measure']],
  ['Bo’s aim is for Ali to swim by 1 May.', NONE],
  ['Bo will look for Ali to swim by 1 May.', NONE],
  // orders, and what is none
  ['Bo will need to ring Ali by 1 May.', ['directive: need to']],
  ['Bo does not have to ring Ali by 1 May.', NONE],
  ['Bo’s needs to be met by Ali by 1 May.', ['open-verb: met', 'no-measure']],
  ['His care needs to be met by Ali by 1 May.', ['open-verb: met', 'no-measure']],
  ['I must ring Ali by 1 May.', NONE],
  ['Staff must ring Ali by 1 May.', ['professional-led: Staff']],
  ['Must ring Ali by 1 May.', ['directive: Must', 'who-missing']],
  // who leads
  ['The nurse will, together with Bo, write a list by 1 May.', NONE],
  ['The nurse and Ali will write a list by 1 May.', NONE],
  ['The nurse will go with Bo to town by 1 May.', NONE],
  ['The nurse will bring, with Bo, a list by 1 May.', ['professional-led: nurse']],
  ['The nurse is with Bo until 1 May.', ['no-measure']],
  ['Nurse to write a list with Bo by 1 May.', ['professional-led: Nurse']],
  ['The nurse will', ['professional-led: nurse', 'no-measure', 'no-date']],
  ['Good news. Nurse to write a list by 1 May.', ['professional-led: Nurse']],
  ['The nurse will, with Bo, write a list by 1 May.', NONE],
  ['The nurse will with Bo', ['professional-led: nurse', 'no-measure', 'no-date']],
  ['Bo will swim by 1 May', NONE],
  ['Bo is being visited by Ali until 1 May.', NONE],
  ['Bo will have rested by 1 May.', NONE],
  ['Bo will have rested, and swum, by 1 May.', NONE],
  ['Bo will have started to cook by 1 May.', NONE],
  ['Bo will have visited Ali by 1 May.', NONE],
  ['Bo to have increased confidence by 1 May.', ['no-measure']],
  ['Bo will have rested', UNDATED],
  ['Sally to ring Ali by 1 May.', NONE],
  ['Sadly, Bo is ill. Bo to rest by 1 May.', NONE],
  ['Ali will miss Molly until 1 May.', NONE],
  ['Help Bo to varnish by 1 May.', NOBODY],
  ['Mondays to be kept free until 1 May.', NOBODY],
  ['Sadly', ['who-missing', 'no-measure', 'no-date']],
  // several
  ['Bo will swim and his worker will remind him by 1 May.', NONE],
  ['Bo will ring Ali by 1 May and write to him by 1 June.', ['several-objectives']],
  ['Bo will ring Ali over the next week and write to him by 1 June.', ['several-objectives']],
  ['Bo will ring Ali by 1 May, by post, before 2 May.', NONE],
  [
    'Bo will ring by 1 May and visit by the end of term.',
    ['needs-calendar: by the end of term', 'several-objectives'],
  ],
  // days
  ['Bo will ring Ali tomorrow.', NONE],
  ['Bo will ring Ali on 3/5/26.', NONE],
  ['Bo will ring Ali on 3/5.', UNDATED],
  ['Bo will ring Ali on the 3rd of May.', NONE],
  ['Bo will ring Ali on Friday.', NONE],
  ['Bo will ring Ali each week on Friday.', UNDATED],
  ['Bo will ring Ali next Friday.', NONE],
  ['Bo will ring Ali from next Friday.', UNDATED],
  ['Bo will ring Ali for ten minutes.', UNDATED],
  ['Bo will ring Ali for two days a week.', UNDATED],
  ['Bo will swim before his review.', ['needs-calendar: before his review']],
  ['Bo will ring Ali each week, starting today.', UNDATED],
  ['Bo is to be referred by 1 May.', NOBODY],
  ['Visits to Ali by 1 May.', NOBODY],
  // as … as
  ['Bo will cook as independently as possible by 1 May.', ['vague-degree: as independently as possible']],
  ['Bo will cook as well as he can by 1 May.', NONE],
  ['Bo will cook dishes as spicy as Ali’s by 1 May.', NONE],
  ['Bo will cook as', UNDATED],
];

const OUTCOMES: readonly (readonly [text: string, asked: readonly string[]])[] = [
  ['Bo stops at the shop on his way home.', NONE],
  ['Not smoking indoors.', ['avoidance: Not']],
  ['Bo will stop', ['avoidance: stop']],
  ['Bo does not shout or swear.', ['avoidance: not']],
  ['Bo does not shout and swear, and not spit.', ['avoidance: not']],
  ['Bo stops shouting and swearing.', ['avoidance: stops']],
  ['Bo does not smoke', ['avoidance: not']],
  ['Bo does not smoke or drink, and will rest.', NONE],
  ['Bo does not smoke or drink.', ['avoidance: not']],
  ['Not smoking or drinking.', ['avoidance: Not']],
  ['Bo stops smoking and drinking.', ['avoidance: stops']],
  ['Bo wants to stop smoking and start a course.', NONE],
  ['Bo is not shouted at.', ['avoidance: not']],
  ['Bo does not shout and will walk away.', NONE],
  ['Fewer falls are recorded.', ['avoidance: Fewer']],
  ['Bo sleeps and is not woken.', NONE],
  // "not" is said of both verbs, and so of what they lead to: nothing is said in its place
  ['Bo does not hope or wish to smoke.', ['avoidance: not']],
  ['Bo not to shout.', ['avoidance: not']],
  ['Bo to not shout.', ['avoidance: not']],
  ['Bo likes to be with people and never alone.', NONE],
  ['Bo wants to stop worrying.', ['avoidance: stop']],
  ['Bo’s mum is never told off.', ['avoidance: never']],
];

describe('reviewWording, of what sentences are made of', () => {
  it.each(OBJECTIVES)('of the objective %j', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each(OUTCOMES)('of the outcome %j', (text, expected) => {
    expect(asked(text, 'outcome')).toEqual(expected);
  });

  it('has nothing to ask of no words but what is absent', () => {
    expect(asked('')).toEqual(['who-missing', 'no-measure', 'no-date']);
    expect(asked('', 'outcome')).toEqual([]);
  });
});
