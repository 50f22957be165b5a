import { findClassFaults } from "@bunkai/db/schema/find-class-faults";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";

const installation = await givenInstallation();
const owner = (statement: string) => asOwner(installation, statement);
const faults = () => findClassFaults(owner);

describe("the classes of tables", () => {
  it("fit every table, policy and grant of a migrated database", async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      "a table without a class",
      ["create table planted (id int)", "drop table planted"],
      ["public.planted has no class"],
    ],
    [
      "a view, which would look around row-level security",
      ["create view planted as select * from members", "drop view planted"],
      ["public.planted has no class"],
    ],
    [
      "a table in a schema that nobody knows",
      ["create schema planted create table mine (id int)", "drop schema planted cascade"],
      ["planted.mine has no class"],
    ],
    [
      "a table that vanished",
      ["alter table notifications rename to gone", "alter table gone rename to notifications"],
      ["public.gone has no class", "public.notifications has a class, but does not exist"],
    ],
    [
      "row-level security switched off",
      [
        "alter table members disable row level security",
        "alter table members enable row level security",
      ],
      ["public.members has no row-level security"],
    ],
    [
      "a grant too many",
      [
        "grant delete on audit_events to bunkai_app",
        "revoke delete on audit_events from bunkai_app",
      ],
      ["public.audit_events grants bunkai_app delete"],
    ],
    [
      "a grant on one column",
      [
        "grant update (hash) on audit_events to bunkai_app",
        "revoke update (hash) on audit_events from bunkai_app",
      ],
      ["public.audit_events grants bunkai_app update (hash)"],
    ],
    [
      "a grant on a column that is never changed",
      [
        "grant update (sha256) on revisions to bunkai_app",
        "revoke update (sha256) on revisions from bunkai_app",
      ],
      ["public.revisions grants bunkai_app update (sha256)"],
    ],
    [
      "a grant to everybody",
      ["grant select on mails to public", "revoke select on mails from public"],
      ["public.mails grants public select"],
    ],
    [
      "a grant too few",
      ["revoke insert on files from bunkai_app", "grant insert on files to bunkai_app"],
      ["public.files does not grant bunkai_app insert"],
    ],
    [
      "passwords within the application's reach",
      ["grant usage on schema auth to bunkai_app", "revoke usage on schema auth from bunkai_app"],
      ["open door: app in auth"],
    ],
  ])("do not fit %s", async (_, [plant = "", remove = ""], found) => {
    await owner(plant);
    const planted = await faults();
    await owner(remove);

    expect(planted).toEqual(found);
    expect(await faults()).toEqual([]);
  });

  it("do not fit a table of tenants without a policy", async () => {
    const policies = await owner(
      "select polname from pg_policy where polrelid = 'notifications'::regclass",
    );
    expect(policies).toHaveLength(1);

    await owner(`drop policy ${policies[0]?.polname} on notifications`);

    expect(await faults()).toEqual(["public.notifications has no policy"]);
  });
});
