import type { CalendarDate } from '../calendar/calendar-date.js';
import type { InForce } from '../review/policy.js';

/** Since when the instruments behind the policies have been in force, by number or short name. */

const NOT_CHECKED = 'From general knowledge; not checked at the instrument.';

export const CARE_ACT_2014_IN_FORCE: InForce = {
  from: '2015-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const CHILDREN_AND_FAMILIES_ACT_2014_IN_FORCE: InForce = {
  from: '2014-09-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const MENTAL_CAPACITY_ACT_SCHEDULE_A1_IN_FORCE: InForce = {
  from: '2009-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const MENTAL_HEALTH_WALES_MEASURE_PART_2_IN_FORCE: InForce = {
  from: '2012-06-06' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const CARERS_SCOTLAND_ACT_2016_IN_FORCE: InForce = {
  from: '2018-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2005_389_IN_FORCE: InForce = {
  from: '2005-12-30' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2005_1533_IN_FORCE: InForce = {
  from: '2005-07-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2006_1738_IN_FORCE: InForce = {
  from: '2006-09-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2008_1858_IN_FORCE: InForce = {
  from: '2009-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2009_309_IN_FORCE: InForce = {
  from: '2009-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2010_959_IN_FORCE: InForce = {
  from: '2011-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2010_2571_IN_FORCE: InForce = {
  from: '2011-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2011_581_IN_FORCE: InForce = {
  from: '2011-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2014_1530_IN_FORCE: InForce = {
  from: '2014-09-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SI_2014_2871_IN_FORCE: InForce = {
  from: '2015-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const WSI_2015_1335_IN_FORCE: InForce = {
  from: '2016-04-06' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const WSI_2015_1818_IN_FORCE: InForce = {
  from: '2016-04-06' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const WSI_2017_1264_IN_FORCE: InForce = {
  from: '2018-04-02' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SR_1996_461_IN_FORCE: InForce = {
  from: '1996-11-04' as CalendarDate,
  checked: 'seen',
};

export const SSI_2009_210_IN_FORCE: InForce = {
  from: '2009-09-28' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

export const SSI_2011_210_IN_FORCE: InForce = {
  from: '2011-04-01' as CalendarDate,
  checked: 'unverified',
  note: NOT_CHECKED,
};

/** For an instrument whose first day we do not know. */
export const FIRST_DAY_NOT_KNOWN: InForce = {
  checked: 'unverified',
  note: 'In force as far as we know; since what day was not looked up.',
};

/** For guidance whose figures outlast its editions. */
export const GUIDANCE_IN_FORCE: InForce = {
  checked: 'unverified',
  note: 'Guidance in use; since when it has had this figure was not looked up.',
};

/** For the practice of one organisation. */
export const LOCAL_PRACTICE_IN_FORCE: InForce = {
  checked: 'unverified',
  note: 'Local practice; since when is not stated, and it can change at any time.',
};
