/** How Bunkai stands to a requirement, as docs/security.md says it. */
export const asvsStates = ["met", "partly", "not met", "not applicable"] as const;

/** One row of a table: requirements that are answered together. */
export type AsvsAnswer = {
  /** Such as `6.2.1`, each by itself: ranges are written out. */
  readonly ids: readonly string[];
  readonly about: string;
  readonly state: string;
  /** How it is met and what shows that, or what is missing. */
  readonly shown: string;
};

const ROW = /^\| *(\d+\.\d+\.\d+[\d.,– ]*)\|([^|]*)\|([^|]*)\|(.*)\|$/gmu;
const RANGE = /^(\d+\.\d+)\.(\d+)(?:–\1\.(\d+))?$/u;

/** The answers of a Markdown text, in their order. @throws Error for ids that are written in another way */
export function asvsAnswersIn(text: string): readonly AsvsAnswer[] {
  return [...text.matchAll(ROW)].map(([, ids = "", about = "", state = "", shown = ""]) => ({
    ids: ids.split(",").flatMap((part) => idsOf(part.trim())),
    about: about.trim(),
    state: state.trim(),
    shown: shown.trim(),
  }));
}

function idsOf(written: string): readonly string[] {
  const [, section = "", from = "", to = from] = RANGE.exec(written) ?? [];
  if (!section) throw new Error(`"${written}" is neither a requirement nor a range of them.`);
  const count = Number(to) - Number(from) + 1;
  return Array.from({ length: count }, (_, at) => `${section}.${Number(from) + at}`);
}
