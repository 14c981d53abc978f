/** One thing measured against others in the same run. */
export interface Contender {
  readonly name: string;
  /** Does the whole job once over every item; returns something that depends on all of it. */
  readonly run: () => unknown;
}

/** What a contender took, over its rounds. */
export interface Timing {
  readonly name: string;
  /** For one item: the median of the rounds, in nanoseconds. */
  readonly nanosecondsPerItem: number;
  /** Beside the first contender in the same round: the median of those ratios. */
  readonly ratio: number;
}

/** Runs contenders in turn, in a new order each round, so that a slow moment of the machine falls on all alike. */
export function sideBySide(contenders: readonly Contender[], items: number, rounds = 101): readonly Timing[] {
  const times = contenders.map((): number[] => []);
  const warmUp = performance.now();
  while (performance.now() - warmUp < 500) for (const { run } of contenders) run();
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((_, turn) => {
      const place = (turn * (round % 2 === 0 ? 1 : contenders.length - 1) + round) % contenders.length;
      const start = performance.now();
      contenders[place]?.run();
      times[place]?.push(((performance.now() - start) * 1e6) / items);
    });
  }
  return contenders.map(({ name }, place) => {
    const own = times[place] ?? [];
    const ratios = own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN));
    return { name, nanosecondsPerItem: median(own), ratio: median(ratios) };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
