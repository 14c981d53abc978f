/**
 * Words for people, in private life or by profession, and for objects that may appear where a person could.
 *
 * Sources: the guide for child and family social workers; everyday words added by this library. Names are
 * not listed: they are matched against the people of the plan. Plurals are derived from the singular.
 *
 * @module
 */

/** Professionals. The last word decides: "housing support worker". */
export const PROFESSIONALS =
  'worker,keyworker,health visitor,midwife,gp,doctor,consultant,psychiatrist,psychologist,therapist,ot,physio,physiotherapist,dietitian,dentist,pharmacist,surgery,practitioner,nurse,teacher,headteacher,tutor,teaching assistant,ta,senco,iro,officer,adviser,advisor,coach,counsellor,coordinator,co ordinator,manager,police,probation,advocate,council,local authority,authority,social services,social care,services,service,housing association,provider,housing,professionals,professional,staff,paid carer,home care,agency,care home,team,school,nursery,college,hospital,ward,clinic,camhs,nhs,hostel,panel,caseworker,solicitor,warden,healthcare assistant,family hub,charity,centre,mentor,lead';

/** People in someone's own life. */
export const PEOPLE =
  'i,we,he,she,they,you,everyone,somebody,someone,both,us,them,me,him,adult,family,person,people,parent,mother,father,mum,dad,grandmother,grandfather,grandma,grandad,gran,nan,nana,grandparent,aunt,auntie,uncle,cousin,nephew,niece,sibling,brother,sister,partner,husband,wife,son,daughter,child,children,boy,girl,baby,twins,young man,young woman,care leaver,foster carer,carer,guardian,client,patient,resident,tenant,service user,neighbour,friend,flatmate,landlord,volunteer,befriender,couple,pupil,student,mr,mrs,ms,miss,mx,dr,relative,in law,employer,personal assistant,pa,bank,plumber,electrician,builder';

/** Capitalised words at the start of a sentence that are not names. */
export const THINGS =
  'access,activity,adaptation,advice,application,appointment,arrears,attendance,behaviour,benefit,bill,boiler,breakfast,budget,care,communication,confidence,contact,debt,diet,direct,emotional,engagement,equipment,flat,food,form,further,group,health,help,home,homework,house,hygiene,independence,information,it,joint,key,letter,life,lunch,meal,medication,money,mood,new,nutrition,opportunity,pain,personal,physical,plan,progress,property,referral,rent,report,risk,room,routine,safe,session,skin,sleep,speech,support,tenancy,there,transport,visit,voice,weight,wishes,work,wound';
