import type { Basis } from '../kernel/basis.js';
import { SI_2006_1738, SI_2010_959, WSI_2015_1818 } from './sources.js';

/** How months are counted: to the corresponding date, or the month's last day where it has none. */
export const CORRESPONDING_DATE: Basis = {
  source: 'Dodds v Walker [1981] 1 WLR 1027',
  locator: 'the corresponding-date rule',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'English case law on how law counts months. That a month without such a day gives its last day is from general knowledge, and so is that other nations count alike.',
};

/** How "at least so many months before" is counted: the corresponding day itself is early enough. */
export const NOT_LESS_THAN_MONTHS: Basis = {
  source: 'E J Riley Investments Ltd v Eurostile Holdings Ltd [1985] 1 WLR 1139',
  locator: 'the corresponding day is enough',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Case law on "not less than" so many months.',
};

/** How a period "beginning with" a day is counted: that day is the first of it. */
export const INCLUSIVE_PERIOD: Basis = {
  source: 'the ordinary meaning of "beginning with" and "starting with" in legislation',
  locator: 'the first day counts',
  claimedForce: 'statute',
  checked: 'secondary',
  note: 'Months so counted end on the day before the corresponding date.',
};

/** Working days under the care planning regulations for England. */
export const SI_2010_959_WORKING_DAYS: Basis = {
  source: SI_2010_959,
  locator: 'reg 2',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Working day: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
};

/** Working days under the care planning regulations for Wales. */
export const WSI_2015_1818_WORKING_DAYS: Basis = {
  source: WSI_2015_1818,
  locator: 'on the meaning of working day',
  claimedForce: 'statute',
  checked: 'unverified',
  note: 'Taken as in the regulations for England, with the bank holidays of England and Wales.',
};

/** Working days under the regulations on complaints about children's services. */
export const SI_2006_1738_WORKING_DAYS: Basis = {
  source: SI_2006_1738,
  locator: 'on the meaning of working day',
  claimedForce: 'statute',
  checked: 'seen',
  note: 'Leaves out Saturdays, Sundays, Christmas Day, Boxing Day, Good Friday and bank holidays. No nation is named for these; England and Wales is our reading.',
};
