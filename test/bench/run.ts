import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bench, Report } from "./bench.ts";
import { measure } from "./measure.ts";

const here = new URL(".", import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(fileURLToPath(here))
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (files.length === 0) throw new Error(`No bench is named ${wanted.join(" or ")}.`);

const rate = (value: number) => `${Math.round(value).toLocaleString("en")}/s`;

for (const file of files) {
  const { bench } = (await import(new URL(file, here).href)) as { bench: Bench | Report };
  console.log("lines" in bench ? await reported(bench) : await compared(bench));
}

async function reported({ lines, name }: Report): Promise<string> {
  return [name, ...(await lines()).map((line) => `  ${line}`)].join("\n");
}

async function compared(bench: Bench): Promise<string> {
  const { floorPerSecond, oursPerSecond, ratio } = await measure(bench);
  return (
    `${bench.name}, ${bench.concurrency} at once: ${ratio.toFixed(2)} of the floor\n` +
    `  ${rate(oursPerSecond)}  ${bench.ours.name}\n` +
    `  ${rate(floorPerSecond)}  ${bench.floor.name}`
  );
}
