import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { attempt, attemptByOwner, partnerOf, secretsOf } from "../fixtures/isolation/attempt.ts";
import { type Forgotten, forgetfulTenant } from "../fixtures/isolation/forgetful-tenant.ts";
import type { IsolationCase } from "../fixtures/isolation/isolation-case.ts";
import { isolationCases } from "../fixtures/isolation/isolation-cases.ts";
import { tenantTables } from "../fixtures/isolation/rows-of.ts";
import { givenVictim, type Victim } from "../fixtures/isolation/victim.ts";

const installation = await givenInstallation();
const [victim, stranger] = [await givenVictim(installation), await givenVictim(installation)];
const partner = partnerOf(victim);
/** Ids that callers have in their hands may come back: some calls write them into the caller's own rows. */
const isNew = (secret: string) => !Object.values(victim.ids).includes(secret);
const secrets = (await secretsOf(victim, stranger)).filter(isNew);
const secretsFromPartner = (await secretsOf(victim, partner, stranger)).filter(isNew);

const callers: readonly [string, Victim, readonly string[]][] = [
  ["a stranger", stranger, secrets],
  ["the other side of a matrix", partner, secretsFromPartner],
];
const calls = Object.entries(isolationCases).flatMap(([name, entry]): [string, IsolationCase][] => {
  if (typeof entry === "function") return [[name, entry]];
  if ("system" in entry) return [[name, entry.system]];
  return "published" in entry ? [[name, entry.published]] : [];
});

/** The call as it would be if its program had forgotten a condition. */
function forgetting(call: IsolationCase, forgotten: Forgotten): IsolationCase {
  return (tenant, whose) => call(forgetfulTenant(tenant, forgotten).tenant, whose);
}

/** How many conditions a call has, when its owner makes it. */
async function conditionsOf(call: IsolationCase): Promise<number> {
  let conditions = 0;
  await attemptByOwner(async (tenant, whose) => {
    const forgetful = forgetfulTenant(tenant, 0);
    const answer = await call(forgetful.tenant, whose).finally(() => {
      conditions = forgetful.conditions();
    });
    return answer;
  }, victim);
  return conditions;
}

/** What comes of a call that is taken back, since without any guard it would change everything. */
async function toldThenTakenBack(call: IsolationCase, by: Victim): Promise<string> {
  let told = "refused";
  await attempt(
    async (tenant) => {
      const answer = await call(tenant, victim);
      told = JSON.stringify(answer instanceof Map ? [...answer] : (answer ?? null));
      throw new Error("taken back");
    },
    by,
    victim,
  );
  return told;
}

describe("a query whose conditions are left out", () => {
  it.each(calls)("gives nothing away by %s", async (_, call) => {
    const ways: Forgotten[] = Array.from({ length: await conditionsOf(call) }, (_, at) => at + 1);
    const leaks: unknown[] = [];
    for (const forgotten of [...ways, "all" as const]) {
      for (const [who, by, kept] of callers) {
        const { changed, told } = await attempt(forgetting(call, forgotten), by, victim);
        const given = kept.filter((secret) => told.includes(secret));
        if (changed || given.length > 0) leaks.push({ who, forgotten, changed, given });
      }
    }

    expect(leaks).toEqual([]);
  });

  it("would give much away if row-level security did not hold it back", async () => {
    const switchTo = async (state: "disable" | "enable") => {
      for (const table of tenantTables) {
        await asOwner(installation, `alter table ${table} ${state} row level security`);
      }
    };
    await switchTo("disable");
    const leaks: string[] = [];
    for (const [name, call] of calls) {
      const told = await toldThenTakenBack(forgetting(call, "all"), stranger);
      if (secrets.some((secret) => told.includes(secret))) leaks.push(name);
    }
    await switchTo("enable");

    process.stdout.write(`without both: ${leaks.length} of ${calls.length} calls leak\n`);
    expect(leaks.length).toBeGreaterThan(calls.length / 4);
  });
});
