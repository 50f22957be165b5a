import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** After so long nothing moves on a page that nobody touches. */
const SETTLED_MS = 1000;

/**
 * Of what is in order axe need not tell every place, which takes it longer than the check itself on a page with a long table.
 *
 * An open menu hangs at the end of the document, as a dialog does, and axe should let it as it lets dialogs. It is
 * framed by guards that pass the focus on: empty buttons, which no screen reader is meant to meet.
 */
const AXE_RUN = `
  axe.configure({ checks: [{ id: "region", options: {
    regionMatcher: "dialog, [role=dialog], [role=alertdialog], svg, [role=menu]" } }] });
  axe.run({ include: [document], exclude: [["[data-base-ui-focus-guard]"]] }, { resultTypes: ["violations"] });`;

/** Expects that axe finds nothing that keeps people out of the page as it stands now. */
export async function expectAccessible(page: Page): Promise<void> {
  const barriers = await findBarriers(page);
  if (barriers.length === 0) return;
  // A dialog that fades in has too little contrast for a moment: what keeps people out stays.
  await page.waitForTimeout(SETTLED_MS);
  expect(await findBarriers(page)).toEqual([]);
}

/**
 * What axe finds on the page as it stands now: WCAG 2.2 A and AA, and axe's good practice.
 *
 * @returns one line for each broken rule: its id, what it asks for, and where
 * @throws when axe could check nothing at all
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { passes, violations } = await page.evaluate<AxeResults>(AXE_RUN);
  if (passes.length === 0) throw new Error(`axe found nothing to check on ${page.url()}`);
  return violations.map(({ help, id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" "));
    return `${id}: ${help} (${places.join(", ")})`;
  });
}
