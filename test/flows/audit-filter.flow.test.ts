import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { printAudit } from "@bunkai/actions/audit/print-audit";
import { readAudit, readAuditActors } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import type { ContractValues } from "@bunkai/domain/contract/contract";
import { auditSubjectLabel } from "@bunkai/language/audit-labels";
import { ja } from "@bunkai/language/ja";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMember, givenOrganization, givenPerson } from "../fixtures/people.ts";

const DAY_MS = 86_400_000;

const installation = await givenInstallation();
const reader = await givenOrganization(installation, "hospital");
const clerk = await givenMember(reader, ["procurement"], givenPerson(installation, "髙橋 ＡＢＣ"));

const values: ContractValues = {
  facilityId: null,
  number: "R8-001",
  title: "電子カルテ利用契約",
  kind: "main",
  counterparty: "あおば医療クラウド",
  startsOn: "2027-04-01",
  endsOn: null,
  noticeBy: null,
  note: "",
};
const first = await addContract(reader, values);
installation.clock.pass(DAY_MS);
await addContract(clerk, { ...values, number: "R8-002", title: "検査_100%システム" });
installation.clock.pass(DAY_MS);
await renameOrganization(reader, { name: "分界病院" }, 1);

/** What a filter lets through, in short: the deed and what it was done to. */
async function found(filter: AuditFilter, by: Context = reader): Promise<string[]> {
  const { items } = await readAudit(by, { limit: 100, ...filter });
  return items.flatMap(({ content }) =>
    content ? `${content.deed} ${auditSubjectLabel(content, ja)}` : [],
  );
}

const ONE = "contract.add 契約 R8-001 電子カルテ利用契約";
const TWO = "contract.add 契約 R8-002 検査_100%システム";
const RENAME = "organization.rename 組織 分界病院";

describe("a filter", () => {
  it.each<[string, AuditFilter, string[]]>([
    ["a deed", { deed: "contract.add" }, [TWO, ONE]],
    ["a group of deeds", { deed: "contract.*" }, [TWO, ONE]],
    ["a deed that nobody knows", { deed: "nothing.happens" }, []],
    ["a kind of thing", { kind: "contract" }, [TWO, ONE]],
    ["one thing", { kind: "contract", object: first.id }, [ONE]],
    ["who did it", { actor: "髙橋 ＡＢＣ", kind: "contract" }, [TWO]],
    ["only the beginning of a name", { actor: "髙橋", kind: "contract" }, []],
    ["the system", { actorKind: "system" }, []],
    ["a title", { title: "電子カルテ" }, [ONE]],
    ["a number", { title: "r8-00", kind: "contract" }, [TWO, ONE]],
    ["signs that mean something else to the database", { title: "_100%" }, [TWO]],
    ["words in a name, however wide they are written", { text: "abc", kind: "contract" }, [TWO]],
    ["words of the deed", { text: "契約を登録" }, [TWO, ONE]],
    ["several words, all of them", { text: "契約 電子" }, [ONE]],
    ["words among the facts", { text: "分界病院" }, [RENAME]],
    ["a first day", { from: "2026-11-22", kind: "contract" }, [TWO]],
    ["a last day", { until: "2026-11-21", kind: "contract" }, [ONE]],
    ["one day", { from: "2026-11-22", until: "2026-11-22" }, [TWO]],
    ["days the wrong way round", { from: "2026-11-23", until: "2026-11-21" }, []],
  ])("by %s shows exactly what fits", async (_name, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it("begins the day at midnight in Japan", async () => {
    const other = await givenInstallation();
    const ctx = await givenOrganization(other, "hospital");
    other.clock.pass(Date.parse("2026-11-21T14:59:59.999Z") - other.now().getTime());
    await addContract(ctx, values);
    other.clock.pass(1);
    await addContract(ctx, { ...values, number: "R8-002" });
    const deed = "contract.add";
    expect(await found({ deed, until: "2026-11-21" }, ctx)).toEqual([ONE]);
    expect(await found({ deed, from: "2026-11-22" }, ctx)).toHaveLength(1);
  });

  it("keeps its pages while events come in", async () => {
    const filter = { deed: "contract.*" };
    const page = await readAudit(reader, { limit: 1, ...filter });
    expect(page.items).toHaveLength(1);
    await addContract(reader, { ...values, number: "R8-003" });
    const next = await readAudit(reader, { limit: 1, cursor: page.nextCursor ?? "", ...filter });
    expect(next.items.map(({ content }) => content?.subjectId)).toEqual([first.id]);
    expect(next.nextCursor).toBeNull();
  });

  it("knows everybody by the name under which they did something", async () => {
    expect(await readAuditActors(reader)).toEqual(expect.arrayContaining(["髙橋 ＡＢＣ", "花子"]));
  });
});

describe("an extract with a filter", () => {
  const signal = new AbortController().signal;
  async function csvOf(filter: AuditFilter): Promise<string[]> {
    const { bytes } = await printAudit(reader, { paper: "csv", filter }, { signal });
    return new TextDecoder().decode(bytes).split("\r\n");
  }

  it("says which filter was set and holds what it lets through, while the check covers the whole chain", async () => {
    const lines = await csvOf({ deed: "contract.add", title: "電子", until: "2026-11-21" });
    const text = lines.join("\n");
    expect(text).toContain("操作「契約を登録した」");
    expect(text).toContain("対象の件名・番号「電子」");
    expect(text).toContain("この日まで「2026-11-21」");
    expect(lines.filter((line) => /^\d+,/u.test(line))).toHaveLength(1);
    expect(text).toMatch(/記録 1～\d+ のすべてを計算し直しました。改ざんは見つかりませんでした。/u);
  });

  it("reports an event that was changed, though the filter leaves it out", async () => {
    const own = `organization_id = '${reader.organizationId}' and sequence = 1`;
    await asOwner(installation, `update audit_events set deed = 'file.remove' where ${own}`);
    const text = (await csvOf({ deed: "contract.add", until: "2026-11-21" })).join("\n");
    expect(text).toContain("合わないところが 1");
    await asOwner(installation, `update audit_events set deed = 'organization.found' where ${own}`);
  });
});
