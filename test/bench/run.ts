/**
 * What things cost beside other ways of doing them, in one run: ratios count, these machines are noisy.
 *
 *   npm run bench
 */
import { benchCohort } from './cohort.js';
import { benchList } from './list.js';
import { benchPictures } from './pictures.js';
import { benchPlanChecking } from './plan-checking.js';
import { benchPlanReading } from './plan-reading.js';
import { benchStartUp } from './start-up.js';
import { benchStreaming } from './streaming.js';
import { benchWording } from './wording.js';
import { benchWorkingDays } from './working-days.js';

benchStartUp();
benchWorkingDays();
benchList();
benchPlanReading();
benchPlanChecking();
benchCohort();
benchPictures();
await benchWording();
await benchStreaming();
