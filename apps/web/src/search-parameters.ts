/** Reads one value of an address; `undefined` when it is missing or misfits: an old link still opens its page. */
export type Parameter<Value> = (given: unknown) => Value | undefined;

/** Any text. */
export const text: Parameter<string> = (given) => (typeof given === "string" ? given : undefined);

/** Words to look for: a number typed into the address is a word, too. */
export const wanted: Parameter<string> = (given) =>
  typeof given === "number" ? String(given) : text(given);

/** A switch that is on, or absent. */
export const yes: Parameter<true> = (given) => (given === true ? true : undefined);

/** A whole number from 1 up. */
export const ordinal: Parameter<number> = (given) =>
  typeof given === "number" && Number.isSafeInteger(given) && given >= 1 ? given : undefined;

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Parameter<Word> {
  return (given) => words.find((word) => word === given);
}

/**
 * The view state that a page keeps in its address, for the router to read. Without zod, since every page loads
 * the router and the first one needs nothing else of zod.
 */
export function searchOf<Parameters extends Readonly<Record<string, Parameter<unknown>>>>(
  parameters: Parameters,
) {
  type Search = { [Name in keyof Parameters]?: ReturnType<Parameters[Name]> };
  return (given: Readonly<Record<string, unknown>>): Search => {
    const read = Object.entries(parameters).map(([name, parameter]) => [
      name,
      parameter(given[name]),
    ]);
    return Object.fromEntries(read) as Search;
  };
}
