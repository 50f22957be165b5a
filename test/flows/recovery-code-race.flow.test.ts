import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { givenAuthenticator } from "../fixtures/authenticator.ts";
import { givenHttp } from "../fixtures/http.ts";

const { server, signedIn } = await givenHttp();

it("takes a recovery code off the list as it is after waiting for another request", async () => {
  const here = await signedIn("六ノ葉");
  await givenAuthenticator(here);
  const { adapter, internalAdapter } = await server.auth.$context;
  const userId = (await internalAdapter.findUserByEmail(here.email))?.user.id ?? "";
  const ofPerson = { model: "twoFactor", where: [{ field: "userId", value: userId }] };
  const listed = await adapter.findOne<{ id: string; backupCodes: string }>(ofPerson);
  const swapTo = (to: string) => ({
    model: "twoFactor",
    where: [
      { field: "id", value: listed?.id ?? "" },
      { field: "backupCodes", value: listed?.backupCodes ?? "" },
    ],
    increment: {},
    set: { backupCodes: to },
  });
  const later = await server.installation.db.auth.transaction(async (sql) => {
    await sql.execute(
      `update auth.two_factor set backup_codes = 'first' where user_id = '${userId}'`,
    );
    const waiting = adapter.incrementOne(swapTo("second"));
    await setTimeout(100);
    return { waiting };
  });
  expect(await later.waiting).toBeNull();
  expect(await adapter.findOne(ofPerson)).toMatchObject({ backupCodes: "first" });
});
