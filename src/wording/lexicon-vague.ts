/**
 * Words and phrases that leave open how often, how soon, how much, or on what condition.
 *
 * Sources: the guide for child and family social workers; *Worcestershire CC v SE* [2020] UKUT 217 (AAC)
 * and advice lines on special educational needs, on specific provision; everyday words of the same meaning
 * added by this library.
 *
 * @module
 */

/** How often, in words that can't be counted. */
export const FREQUENCY =
  'regular,regularly,|more|less often,more regularly|frequently,frequent,frequently,occasional,occasionally,sometimes,at times,from time to time,periodically,usually,generally,normally,routinely,consistent,consistently,constantly,rarely,most|some days,most weeks,most of the time,now and then|again,every so often,every few weeks|days,once in a while,as often|much as possible,ongoing,on going,over time,several|many times,a few times,at regular intervals,at every opportunity';

/** How soon. A deadline answers these too. */
export const SOON =
  'as soon|quickly|early as possible|practicable,asap,soon,sooner,shortly,in due course,in the near future,in the coming weeks|months,in the future,in good time,at some point|stage,at a later date,at the earliest opportunity,eventually,promptly,quickly,without delay,whenever possible,one day,before long,timely,gradually';

/** How much or how good, without a measure. */
export const DEGREE =
  'more,less,better,well,fewer,greater,enough,sufficient,sufficiently,adequate,adequately,significant,significantly,considerable,substantial,good progress,a lot |more|less,lots|plenty of,several,a few|little|bit |more,many,much,some,a |good|wide number|range|variety of,various,so|too much|many,appropriate,appropriately,suitable,suitably,reasonable,reasonably,proper,properly,effective,effectively,positively,successfully,meaningful,healthily,healthier,happier,calmer,safer,cleaner,tidier,fitter,stronger,easier,longer,earlier,higher,lower,smaller,closer,quieter,|full potential,pain free,back to normal,as normal,high|good quality,good standard|level,acceptable,satisfactory,fully';

/** Conditions that nobody in particular decides. "As needed" and similar have their own rule. */
export const CONDITION =
  'as|when|where|if|wherever|whenever|unless |deemed|felt|considered|reasonably needed|required|necessary|appropriate|practicable|suitable|applicable|convenient|relevant|feasible,when|where|if|wherever|whenever |reasonably possible,as|when|where|if it|this is |felt|deemed needed|required|necessary|appropriate|possible|safe,as far as |is|reasonably possible|practicable,as and when |needed|required|necessary|appropriate|possible,where safe and appropriate,if need be,as|when the need arises,should the need arise,when the time is right,when things improve|settle,as long as necessary|needed,as|if circumstances allow,at the right time,when|where|wherever i|she|he|they can,on request,within reason';

/** Phrases that contain a vague word but are precise, or mean something different. */
export const SETTLED =
  'no|not more|less|fewer than,more than one,at least|most,once|any more,as well |as,well being,how many|much|often|well,not only,more or less,the future';
