/**
 * Words that signal a reason, a fallback, a starting point, evidence, relationships, resources or a place.
 *
 * Sources: the guide for child and family social workers; everyday words of the same meaning added by this
 * library.
 *
 * @module
 */

/** Words that start a reason. */
export const REASONS =
  'so,in order to,because,to help achieve|him|her|them|me,helping|giving him|her|them,which will|should,this will,it|that will help,leading to,with the aim of,in the hope,as|since he|she|they,meaning that,allowing,enabling,due to';

/** Words that start a fallback. */
export const CONTINGENCY =
  'if,unless,in case,in the event,otherwise,should anything,should she,should he,plan b,failing that,on a bad day,on bad days';

/** Words that start a description of the starting point. */
export const STARTING =
  'at the moment,currently,at present,right now,to date,baseline,starting point,at this point,up to now,until now,so far,previously,in the past,last year,last month,recently';

/** Words for evidence: what is seen, heard, felt or written down. */
export const EVIDENCE =
  'record,track,diary,log,chart,show that,shows that,measured by,register,scale of,will notice,will see,will hear,tells us,can be seen,looks like';

/** Relationships. */
export const RELATIONSHIP =
  'relationship,relationships,friend,friends,friendship,get on with,get along,spend time with,close to,belong,lonely,isolated,keep in touch,stay in touch,contact with';

/** Resources: help and equipment. */
export const RESOURCE =
  'group,course,programme,classes,club,sessions,counselling,training,with help from,with support from,with the support of,direct payment,personal budget,equipment,bus pass,taxi,transport,wheelchair,hoist,app,timetable';

/** Places. */
export const PLACES =
  'at home|school|college|nursery|work|church,in hospital|town,in the park|community|garden,at the library|gym|pool|mosque|club|clinic|centre,to the shop|shops|park|library|gym,to school';
