import { expect, it } from "vitest";
import { expectAccessible } from "./expect-accessible.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

it("meets a stranger in Japanese, with a font of its own, without a complaint of the browser", async () => {
  const { url } = await givenWebApp();
  const { foresee, page } = await givenVisit();
  // How the page learns that nobody is signed in.
  foresee(/401.*\/api\/v1\/me\]/);

  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const fontsLoaded = await page.evaluate<number>(
    "document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').length)",
  );

  expect(await page.getAttribute("html", "lang")).toBe("ja");
  expect(fontsLoaded).toBeGreaterThan(0);
  await expectAccessible(page);
});
