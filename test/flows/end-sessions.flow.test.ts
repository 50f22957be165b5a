import { endSessionsOf } from "@bunkai/db/stores/sessions";
import { expect, inject, it } from "vitest";
import { startCommand } from "../fixtures/command.ts";
import { givenHttp, type Visitor } from "../fixtures/http.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";

const { configuration, server, signedIn } = await givenHttp();
const { db } = server.installation;

const statusOf = async (who: Visitor) => (await who.ask("/api/v1/me")).status;

it("ends the sessions of one person, or of everybody, from the next request on", async () => {
  const [one, other] = [await signedIn("一葉"), await signedIn("二葉")];
  expect(await endSessionsOf(db, one.email)).toBe(1);
  expect([await statusOf(one), await statusOf(other)]).toEqual([401, 200]);
  expect(await endSessionsOf(db, one.email)).toBe(0);
  expect(await endSessionsOf(db, null)).toBeGreaterThan(0);
  expect(await statusOf(other)).toBe(401);
});

// The embedded database is held by the process of the test.
if (inject("engine") === "postgres") {
  it("is a command of the operator, who has to say whose", async () => {
    const [one, other] = [await signedIn("三葉"), await signedIn("四葉")];
    const env = {
      BUNKAI_SECRET: TEST_SECRET,
      DATABASE_URL: configuration.databaseUrl ?? "",
    };
    const end = async (...whose: readonly string[]) => {
      const command = startCommand(["end-sessions", ...whose], {
        env,
        folder: givenTemporaryFolder(),
      });
      return { code: await command.ended, printed: command.printed() };
    };
    for (const whose of [
      [],
      ["no address"],
      ["no address", "--everybody"],
      [one.email, "--everybody"],
    ]) {
      const { code, printed } = await end(...whose);
      expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining("どちらか") });
    }
    const asTyped = one.email.toUpperCase();
    expect(await end(asTyped)).toEqual({ code: 0, printed: expect.stringContaining("1 件") });
    expect([await statusOf(one), await statusOf(other)]).toEqual([401, 200]);
    expect((await end("--everybody")).code).toBe(0);
    expect(await statusOf(other)).toBe(401);
  });
}
