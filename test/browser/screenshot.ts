import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/**
 * Takes a picture of the whole page, for a person to look at, and says where it lies.
 *
 * @returns the path of the PNG file, in a temporary folder that outlives the run
 */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), "bunkai-screenshots");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(`Screenshot: ${path}`);
  return path;
}
