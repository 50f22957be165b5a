/** One way of doing a thing, ready to be repeated. */
export type Opened = {
  /** Does the thing once. Throws when it did not work out: a fast failure is no speed. */
  readonly once: () => unknown;
  readonly close?: () => Promise<void>;
};

export type Side = { readonly name: string; readonly open: () => Opened | Promise<Opened> };

/**
 * How much of the possible speed is left after all that we do besides.
 *
 * Absolute figures depend on the machine; the ratio to a floor, measured in the same run, can be compared.
 */
export type Bench = {
  readonly name: string;
  /** How many are under way at once. */
  readonly concurrency: number;
  /** The least that must be done for the thing, without anything of ours. */
  readonly floor: Side;
  readonly ours: Side;
};

/** What is no rate: figures of one piece of work, told line by line. */
export type Report = {
  readonly name: string;
  readonly lines: () => Promise<readonly string[]>;
};
