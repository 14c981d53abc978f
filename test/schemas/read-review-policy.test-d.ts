import type { CalendarDate, ReadResult, ReviewPolicy } from 'supportplan';
import type { InForce, Timescale, Within } from 'supportplan/review';
import { readReviewPolicy } from 'supportplan/schemas';
import { describe, expectTypeOf, it } from 'vitest';

declare const day: CalendarDate;
declare const policy: ReviewPolicy;
declare const timescale: Timescale;

describe('readReviewPolicy', () => {
  it('takes anything and gives a policy or issues', () => {
    expectTypeOf(readReviewPolicy).toEqualTypeOf<(value: unknown) => ReadResult<ReviewPolicy>>();
  });

  it('may have no policy before `ok` is checked', () => {
    expectTypeOf(readReviewPolicy(policy).value).toEqualTypeOf<ReviewPolicy | undefined>();
  });
});

describe('ReviewPolicy', () => {
  it('has at least one timescale and one calendar', () => {
    // @ts-expect-error [ts2322] no timescale, no policy
    const none: ReviewPolicy = { ...policy, timescales: [] };
    // @ts-expect-error [ts2322] working days are those of some calendar
    const nowhere: ReviewPolicy = { ...policy, calendar: [] };
    return [none, nowhere];
  });

  it('has kinds of event that are known, or the host’s own', () => {
    const own: Timescale = { ...timescale, startedBy: ['plan-agreed', 'host:letter-sent'] };
    // @ts-expect-error [ts2322] a slip of the keyboard
    const slip: Timescale = { ...timescale, startedBy: ['plan-agreeed'] };
    return [own, slip];
  });

  it('has real days in force', () => {
    const dated: InForce = { from: day, checked: 'seen' };
    // @ts-expect-error [ts2322] a plain string may not be a real day
    const plain: InForce = { from: '2026-03-02', checked: 'seen' };
    return [dated, plain];
  });

  it('has one interval, in one unit', () => {
    const six: Within = { months: 6 };
    // @ts-expect-error [ts2322] one unit only
    const both: Within = { months: 6, weeks: 1 };
    return [six, both];
  });

  it('is not written to', () => {
    // @ts-expect-error [ts2540] a change is a new policy
    policy.title = 'Another';
    // @ts-expect-error [ts2339] a change is a new list
    policy.timescales.push(timescale);
  });
});
