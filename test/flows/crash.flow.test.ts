import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import type { Context } from "@bunkai/actions/context";
import { performFor } from "@bunkai/actions/perform";
import { roles } from "@bunkai/domain/account/role";
import { memberIdSchema, organizationIdSchema } from "@bunkai/domain/id";
import { describe, expect, inject, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { chainOf, contradictionsBetween, findingsIn } from "../fixtures/audit-chains.ts";
import { givenDatabaseConfiguration } from "../fixtures/database.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOrganization, givenPerson } from "../fixtures/people.ts";
import { startProgram } from "../fixtures/program.ts";

const ACKNOWLEDGED_MIN = 20;

describe("a process that is killed in the middle of its work", () => {
  it("has kept what it acknowledged, and nothing by halves", async () => {
    const configuration = await givenDatabaseConfiguration();
    const program = startProgram("found-organizations", configuration);
    await program.printed(ACKNOWLEDGED_MIN);
    program.process.kill("SIGKILL");
    await program.ended;

    const installation = await givenInstallation(configuration);

    const states = await asOwner(
      installation,
      `select o.id, h.sequence, count(distinct m.id)::int as members, count(distinct e.sequence)::int as events
       from organizations o left join audit_heads h on h.organization_id = o.id
         left join members m on m.organization_id = o.id left join audit_events e on e.organization_id = o.id
       group by o.id, h.sequence`,
    );
    const ids = states.map(({ id }) => id);
    expect(program.lines.filter((id) => !ids.includes(id))).toEqual([]);
    expect(states).toEqual(ids.map((id) => ({ id, sequence: 1, members: 1, events: 1 })));
    for (const id of program.lines.slice(0, 3)) {
      const organizationId = organizationIdSchema.parse(id);
      const memberId = memberIdSchema.parse(id);
      expect(
        await findingsIn({
          ...givenPerson(installation),
          organizationKind: "vendor",
          ...{ organizationId, memberId, roles, ownRoles: roles, actingFor: [], facilityIds: [] },
        }),
      ).toEqual([]);
    }
  });
});

// The embedded database has no connection that could break.
if (inject("engine") === "postgres") {
  describe("a server that cuts connections while 90 deeds are under way", () => {
    it("stops no process and no later deed, and leaves whole chains", async () => {
      const installation = await givenInstallation();
      const organizations = [
        await givenOrganization(installation),
        await givenOrganization(installation),
        await givenOrganization(installation),
      ];
      const touch = (index: number) => {
        const [first, second] = [organizations[index % 3], organizations[(index + 1) % 3]];
        if (!first || !second) throw new Error("Three organisations were founded.");
        return touchBoth(first, second);
      };
      const deeds = Array.from({ length: 90 }, (_, index) => touch(index));
      const cuts = Array.from({ length: 4 }, () => cutConnections(installation));

      const outcomes = await Promise.allSettled(deeds);
      await Promise.all(cuts);

      const done = outcomes.filter(({ status }) => status === "fulfilled").length;
      expect(done).toBeLessThan(90);
      expect((await Promise.all(organizations.map(findingsIn))).flat()).toEqual([]);
      expect(await contradictionsBetween(organizations)).toEqual([]);
      const chains = await Promise.all(organizations.map(chainOf));
      const events = chains.reduce((sum, { links }) => sum + links.length - 1, 0);
      // A deed whose `commit` was cut may be done without knowing it; half a deed may not be.
      expect(events % 2).toBe(0);
      expect(events / 2).toBeGreaterThanOrEqual(done);
      for (const ctx of organizations) {
        await renameOrganization(ctx, { name: `改名 ${ctx.organizationId}` }, 1);
      }
    });
  });
}

function touchBoth(ctx: Context, other: Context): Promise<null> {
  return performFor(ctx, ctx.organizationId, "test.touch", async ({ sql }) => {
    await sql.execute("select pg_sleep(0.01)");
    const subject = { kind: "test", id: "1" };
    const events = [{ subject }, { subject, organizationId: other.organizationId }] as const;
    return { result: null, events };
  });
}

/** Cuts whatever the application has open at some moment of the next half second. */
async function cutConnections(installation: Parameters<typeof asOwner>[0]): Promise<void> {
  const delaySeconds = Math.random() / 2;
  await asOwner(
    installation,
    `select pg_sleep(${delaySeconds}), pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'bunkai' and state <> 'idle'`,
  );
}
