import * as root from 'supportplan';
import * as calendar from 'supportplan/calendar';
import * as carersStrategy from 'supportplan/carers-strategy';
import * as checks from 'supportplan/checks';
import * as plan from 'supportplan/plan';
import * as policies from 'supportplan/policies';
import * as render from 'supportplan/render';
import * as review from 'supportplan/review';
import * as schemas from 'supportplan/schemas';
import * as starChart from 'supportplan/star-chart';
import * as wording from 'supportplan/wording';

/** What each entry of the package exports. */
export const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  supportplan: root,
  'supportplan/calendar': calendar,
  'supportplan/carers-strategy': carersStrategy,
  'supportplan/checks': checks,
  'supportplan/plan': plan,
  'supportplan/policies': policies,
  'supportplan/render': render,
  'supportplan/review': review,
  'supportplan/schemas': schemas,
  'supportplan/star-chart': starChart,
  'supportplan/wording': wording,
};

/** Every value that an entry exports, by name. */
export const EXPORTS: ReadonlyMap<string, unknown> = new Map(
  Object.values(ENTRIES).flatMap((names) => Object.entries(names)),
);
