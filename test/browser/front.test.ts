import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./expect-accessible.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

/** React, the router and the queries alone are 105. What grows beyond belongs to a page that is fetched later. */
const FIRST_SCRIPTS_KB_MAX = 142;

it("meets a stranger in Japanese, with a font of its own, without a complaint of the browser", async () => {
  const { url } = await givenWebApp();
  const { foresee, page } = await givenVisit();
  // How the page learns that nobody is signed in.
  foresee(/401.*\/api\/v1\/me\]/);

  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();

  expect(await page.getAttribute("html", "lang")).toBe("ja");
  expect(await countLoadedFonts(page)).toBeGreaterThan(0);
  await expectAccessible(page);
});

it("shows the way in without fetching what only signed-in people need", async () => {
  const { url } = await givenWebApp();
  const { foresee, page } = await givenVisit();
  foresee(/401.*\/api\/v1\/me\]/);
  const scripts = watchScripts(page);

  await page.goto(`${url}/sign-in`);
  await page.getByRole("button", { name: "サインインする" }).waitFor();
  await page.waitForLoadState("networkidle");

  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script()).length));
  const sizeKb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`The first page fetches ${sizes.length} scripts, ${sizeKb.toFixed(1)} kB gzip.`);
  expect(sizeKb).toBeLessThan(FIRST_SCRIPTS_KB_MAX);
});

it("shows the documentation of the interface in the same font", async () => {
  const { url } = await givenWebApp();
  const { page } = await givenVisit();

  await page.goto(`${url}/api/docs`);

  expect(await countLoadedFonts(page)).toBeGreaterThan(0);
  await expectAccessible(page);
});

function countLoadedFonts(page: Page): Promise<number> {
  return page.evaluate<number>(
    "document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').length)",
  );
}

/** Every script that the page fetches from now on. */
function watchScripts(page: Page): readonly (() => Promise<Buffer>)[] {
  const scripts: (() => Promise<Buffer>)[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(() => response.body());
  });
  return scripts;
}
