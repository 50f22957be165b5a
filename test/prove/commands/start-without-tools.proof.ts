import { utimesSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "@bunkai/language/words";
import { expect, it } from "vitest";
import { startCommand, untilAnswers } from "../../fixtures/command.ts";
import { freePort } from "../../fixtures/free-port.ts";
import { bringBuiltParts, givenHouseWithoutTools } from "../../fixtures/house-without-tools.ts";
import { TEST_SECRET } from "../../fixtures/secret.ts";

const { failed, start } = wordsOf("ja").command;
const house = givenHouseWithoutTools();

const production = {
  NODE_ENV: "production",
  BUNKAI_SECRET: TEST_SECRET,
  BUNKAI_BASE_URL: "http://localhost:3000",
};

it.each([
  { what: "start", words: ["start"], env: {}, parts: start.part.pages },
  { what: "demo", words: ["demo"], env: {}, parts: start.part.pages },
  {
    what: "start in production",
    words: ["start"],
    env: production,
    parts: `${start.part.pages}、${start.part.server}`,
  },
])(
  "says in one sentence which part was never built, and what to run: $what",
  async ({ env, parts, words }) => {
    const command = startCommand(words, { env, folder: house, house });

    expect(await command.ended).toBe(1);

    const reason = start.notBuilt({ parts });
    expect(command.printed()).toBe(`${failed({ reason })}\n`);
    expect(reason).toContain("npm ci && npm run build");
  },
);

it.each([
  { what: "newer than the sources", isOld: false },
  { what: "older than the sources, which it says", isOld: true },
])("starts what was built before: $what", async ({ isOld }) => {
  bringBuiltParts(house);
  if (isOld) utimesSync(join(house, "apps/web/dist/index.html"), 0, 0);
  const port = await freePort();
  const command = startCommand(["start", "--port", String(port)], { folder: house, house });
  const url = `http://localhost:${port}`;

  await untilAnswers(command, `${url}/health`);

  const page = await fetch(url);
  expect(page.headers.get("content-type")).toContain("text/html");
  const said = command.printed().includes(start.old({ parts: start.part.pages }));
  expect(said).toBe(isOld);
  command.process.kill("SIGTERM");
  expect(await command.ended).toBe(0);
});
