import { join } from "node:path";
import { houseFolder, runTool } from "./house.ts";

const rulesFile = join(houseFolder, ".dependency-cruiser.mjs");

/** One forbidden import: `rule: from -> to`. */
export type Crossing = string;

type Report = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
};

/** Reads every import below a folder that looks like the house, and holds it against the import rules. */
export async function cruise(folder: string): Promise<{
  readonly filesRead: readonly string[];
  readonly crossings: readonly Crossing[];
}> {
  const parameters = ["--config", rulesFile, "--output-type", "json", "apps", "packages", "test"];
  const { output, printed } = await runTool("depcruise", parameters, folder);
  if (!output.startsWith("{")) throw new Error(printed);
  const { modules, summary } = JSON.parse(output) as Report;
  return {
    filesRead: modules.map(({ source }) => source),
    crossings: summary.violations.map(({ from, rule, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}
