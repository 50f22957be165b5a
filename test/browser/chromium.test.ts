import { expect, it } from "vitest";
import { givenWebServer } from "../fixtures/web-server.ts";
import { expectAccessible, findBarriers } from "./expect-accessible.ts";
import { givenVisit } from "./visit.ts";

const STRICT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";

function givenPage(body: string): Promise<string> {
  return givenWebServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", STRICT_POLICY);
    response.end(`<!doctype html><html lang="ja"><title>試験</title><body>${body}</body></html>`);
  });
}

it("keeps the walls between origins: an answer without CORS stays unread", async () => {
  const open = await givenWebServer((_request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.end("open");
  });
  const closed = await givenWebServer((_request, response) => response.end("closed"));
  const own = await givenWebServer((_request, response) => response.end("own"));
  const { foresee, page } = await givenVisit();
  foresee(/blocked by CORS policy/);
  foresee(/net::ERR_FAILED/);
  await page.goto(own);

  const read = (url: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.text(),
          (error) => String(error),
        ),
      url,
    );

  expect(await read(open)).toBe("open");
  expect(await read(closed)).toBe("TypeError: Failed to fetch");
});

it("reports what the page throws, logs as an error, cannot load, or may not run", async () => {
  const { complaints, foresee, page } = await givenVisit();
  const trouble = await givenWebServer(({ url }, response) => {
    response.statusCode = url === "/" ? 200 : 404;
    response.setHeader("content-type", "text/html");
    response.end(`<link rel="icon" href="data:,">
      <script>setTimeout(() => { throw new Error("thrown by the page") })</script>
      <script>console.error("logged by the page")</script>
      <img src="/missing.png" alt="">`);
  });
  await page.goto(trouble);
  await page.goto(await givenPage(`<script>document.title = "run"</script>`));

  expect(complaints()).toEqual(
    expect.arrayContaining([
      expect.stringContaining("thrown by the page"),
      expect.stringContaining("logged by the page"),
      expect.stringMatching(/404.*missing\.png/),
      expect.stringContaining("Content Security Policy"),
    ]),
  );
  foresee(/./);
  expect(complaints()).toEqual([]);
});

it("finds what keeps people out, under a strict policy too", async () => {
  const { page } = await givenVisit();
  await page.goto(await givenPage("<main><h1>見出し</h1><p>本文</p></main>"));
  await expectAccessible(page);

  await page.setContent(
    `<html lang="ja"><title>試験</title><main><h1>見出し</h1><button></button></main></html>`,
  );
  expect(await findBarriers(page)).toEqual([expect.stringContaining("button-name")]);
});
