import { randomUUID } from "node:crypto";
import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import type { PersonContext } from "@bunkai/actions/context";
import { addFile } from "@bunkai/actions/file/add-file";
import { readFiles } from "@bunkai/actions/file/read-files";
import { sweep } from "@bunkai/actions/operation/sweep";
import { describe, expect, it } from "vitest";
import { chainOf } from "../fixtures/audit-chains.ts";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMember, givenOrganization, givenPerson } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const HOUR_MS = 3_600_000;
const installation = await givenInstallation();

/** The same request again: same person, same key, and the same content unless told otherwise. */
function asRequest<Ctx extends PersonContext>(
  ctx: Ctx,
  key: string,
  requestHash = "the content",
): Ctx {
  return { ...ctx, idempotency: { key, requestHash } };
}

describe("a request that comes twice with one key", () => {
  it("founds one organisation, also when both come at the same moment", async () => {
    const person = asRequest(givenPerson(installation), randomUUID());
    const found = () => foundOrganization(person, { kind: "hospital", name: "分界" });

    const together = await Promise.all([found(), found(), found()]);
    const later = await found();

    expect(new Set([...together, later].map(({ id }) => id)).size).toBe(1);
    expect(later).toEqual(together[0]);
    expect(await membershipsOf(installation, person.person.id)).toHaveLength(1);
  });

  it("leaves one event", async () => {
    const ctx = await givenOrganization(installation);
    const request = asRequest(ctx, randomUUID());

    const first = await renameOrganization(request, { name: "新しい名前" }, 1);
    const second = await renameOrganization(request, { name: "新しい名前" }, 1);

    expect(second).toEqual(first);
    expect((await chainOf(ctx)).links).toHaveLength(2);
  });

  it("gets the empty answer of a deed that has none", async () => {
    const administrator = await givenOrganization(installation);
    const { memberId } = await givenMember(administrator, ["viewer"]);
    const request = asRequest(administrator, randomUUID());

    expect(await removeMember(request, memberId)).toBeNull();
    expect(await removeMember(request, memberId)).toBeNull();
  });

  it("keeps one file", async () => {
    const ctx = await givenOrganization(installation);
    const request = asRequest(ctx, randomUUID());
    const add = () => addFile(request, { name: "a.txt", bytes: bytesOf("本文") });

    const [first, second] = [await add(), await add()];

    expect(second).toEqual(first);
    expect((await readFiles(ctx, { limit: 10 })).items).toEqual([first]);
  });
});

describe("a key", () => {
  it("is refused for another content", async () => {
    const key = randomUUID();
    const person = givenPerson(installation);
    await foundOrganization(asRequest(person, key), { kind: "hospital", name: "分界" });

    const other = foundOrganization(asRequest(person, key, "other content"), {
      kind: "hospital",
      name: "別の組織",
    });

    expect(await refusalOf(other)).toEqual({ code: "idempotency_key_reused", facts: {} });
    expect(await membershipsOf(installation, person.person.id)).toHaveLength(1);
  });

  it("is refused for other bytes of the same upload", async () => {
    const request = asRequest(await givenOrganization(installation), randomUUID());
    await addFile(request, { name: "a.txt", bytes: bytesOf("本文") });

    expect(
      await refusalOf(addFile(request, { name: "a.txt", bytes: bytesOf("別") })),
    ).toMatchObject({
      code: "idempotency_key_reused",
    });
  });

  it("is free again when the deed failed", async () => {
    const request = asRequest(await givenOrganization(installation), randomUUID());
    const tooLate = renameOrganization(request, { name: "別の名前" }, 7);
    expect(await refusalOf(tooLate)).toMatchObject({ code: "edit_conflict" });

    await expect(renameOrganization(request, { name: "別の名前" }, 1)).resolves.toMatchObject({
      version: 2,
    });
  });

  it("belongs to one person: somebody else may use the same one", async () => {
    const key = randomUUID();
    const people = [givenPerson(installation), givenPerson(installation)];

    const founded = await Promise.all(
      people.map((person) =>
        foundOrganization(asRequest(person, key), { kind: "hospital", name: "分界" }),
      ),
    );

    expect(new Set(founded.map(({ id }) => id)).size).toBe(2);
  });

  it("is forgotten after two days, and not before", async () => {
    const request = asRequest(await givenOrganization(installation), randomUUID());
    await renameOrganization(request, { name: "まだ新しい名前" }, 1);
    const again = () => renameOrganization(request, { name: "まだ新しい名前" }, 1);

    installation.clock.pass(48 * HOUR_MS);
    await sweep(installation);
    await expect(again()).resolves.toMatchObject({ version: 2 });

    installation.clock.pass(1);
    await sweep(installation);
    expect(await refusalOf(again())).toMatchObject({ code: "edit_conflict" });
  });
});
