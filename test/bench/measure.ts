import type { Bench, Opened } from "./bench.ts";

/** Turns per second of both sides, and what part of the floor's speed is ours. */
export type Measured = {
  readonly floorPerSecond: number;
  readonly oursPerSecond: number;
  readonly ratio: number;
};

const WARM_UP_MS = 1_000;
const ROUND_MS = 2_000;
const ROUNDS = 5;

/**
 * Measures both sides in turn, so that a machine that slows down slows both; the middle one of the rounds counts.
 *
 * @throws whatever a side throws
 */
export async function measure({ concurrency, floor, ours }: Bench): Promise<Measured> {
  const sides = [await floor.open(), await ours.open()];
  const rates: number[][] = sides.map(() => []);
  try {
    for (const side of sides) await perSecond(side, concurrency, WARM_UP_MS);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, side] of sides.entries()) {
        rates[index]?.push(await perSecond(side, concurrency, ROUND_MS));
      }
    }
  } finally {
    for (const side of sides.toReversed()) await side.close?.();
  }
  const [floorPerSecond = Number.NaN, oursPerSecond = Number.NaN] = rates.map(medianOf);
  return { floorPerSecond, oursPerSecond, ratio: oursPerSecond / floorPerSecond };
}

async function perSecond({ once }: Opened, concurrency: number, ms: number): Promise<number> {
  const start = performance.now();
  let turns = 0;
  const repeat = async () => {
    while (performance.now() - start < ms) {
      await once();
      turns += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, repeat));
  return (turns * 1_000) / (performance.now() - start);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
