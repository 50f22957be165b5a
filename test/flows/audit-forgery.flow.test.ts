import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { findingsIn } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";

const installation = await givenInstallation();

/** An organisation whose last record says that its administrator changed a member's roles. */
async function givenRecord(): Promise<{ reader: Context; sequence: number }> {
  const reader = await givenOrganization(installation);
  const { memberId } = await givenMember(reader, ["viewer"]);
  await changeMemberRoles(reader, memberId, { roles: ["author"] }, 1);
  const { items } = await readAudit(reader, { limit: 1 });
  return { reader, sequence: items[0]?.sequence ?? 0 };
}

/** Runs an owner's statement on the record, whom no row-level security and no grant stops. */
async function forge(
  { reader, sequence }: Awaited<ReturnType<typeof givenRecord>>,
  statement: string,
): Promise<void> {
  const record = `organization_id = '${reader.organizationId}' and sequence = ${sequence}`;
  await asOwner(installation, statement.replace("THE RECORD", record));
}

async function lastOf({ reader }: { reader: Context }) {
  const { items } = await readAudit(reader, { limit: 1 });
  return items[0];
}

describe("what the database's owner changes beside the hashed text", () => {
  it.each([
    ["a deed", "update audit_events set deed = 'file.remove' where THE RECORD"],
    ["a time", "update audit_events set at = '2020-01-01' where THE RECORD"],
    ["a time that is none", "update audit_events set at = 'infinity' where THE RECORD"],
    ["a subject", "update audit_events set subject_id = 'somebody else' where THE RECORD"],
    ["a kind", "update audit_events set subject_kind = 'file' where THE RECORD"],
  ])("is not shown, and is found: %s", async (_, statement) => {
    const record = await givenRecord();
    const before = await lastOf(record);

    await forge(record, statement);

    expect(before?.isAltered).toBe(false);
    expect(await lastOf(record)).toEqual({ ...before, isAltered: true });
    expect(await findingsIn(record.reader)).toEqual([
      { kind: "copy_differs", severity: "error", sequence: record.sequence },
    ]);
  });

  it.each([
    ["actor", "update audit_names set value = '偽 名人' where THE RECORD and field = 'actor'"],
    ["actor", "update audit_names set salt = repeat('0', 32) where THE RECORD and field = 'actor'"],
    ["member", "update audit_names set value = '偽 名人' where THE RECORD and field = 'member'"],
  ])("is not shown as a name, and is found: %s", async (field, statement) => {
    const record = await givenRecord();

    await forge(record, statement);

    const content = (await lastOf(record))?.content;
    const names = content ? [content.actorName, ...content.names] : [];
    expect(names.filter((name) => name?.field === field)).toEqual([
      { field, state: "altered", value: null },
    ]);
    expect(await findingsIn(record.reader)).toEqual([
      { kind: "name_altered", severity: "error", sequence: record.sequence, field },
    ]);
  });

  it.each([
    [
      "a text",
      "update audit_events set text = replace(text, 'changeRoles', 'leave') where THE RECORD",
    ],
    ["a text that is none", "update audit_events set text = 'x' where THE RECORD"],
    ["a hash", "update audit_events set hash = 'x' where THE RECORD"],
  ])("leaves nothing to be shown when it was %s", async (_, statement) => {
    const record = await givenRecord();

    await forge(record, statement);

    expect(await lastOf(record)).toMatchObject({ isAltered: true, content: null });
    const kinds = (await findingsIn(record.reader)).map(({ kind }) => kind);
    expect(kinds).toContain("hash_mismatch");
  });

  it("is no tampering when a name is erased", async () => {
    const record = await givenRecord();

    await forge(record, "delete from audit_names where THE RECORD and field = 'member'");

    const last = await lastOf(record);
    expect(last?.isAltered).toBe(false);
    expect(last?.content?.names).toEqual([{ field: "member", state: "erased", value: null }]);
    expect(await findingsIn(record.reader)).toEqual([
      { kind: "name_erased", severity: "notice", sequence: record.sequence, field: "member" },
    ]);
  });
});

it("tells of whom a record is, as long as the name is kept", async () => {
  const last = await lastOf(await givenRecord());

  expect(last?.content).toMatchObject({
    deed: "member.changeRoles",
    actorName: { field: "actor", state: "kept", value: "花子" },
    names: [{ field: "member", state: "kept", value: "太郎" }],
  });
});
