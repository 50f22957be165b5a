import { confirmAnswers } from "@bunkai/actions/disclosure/confirm-answers";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import type { ItemComment } from "@bunkai/domain/disclosure/item-comment";
import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import type { Notification } from "@bunkai/domain/notification/notification";
import type { Waiting } from "@bunkai/domain/notification/waiting";
import { expect, it } from "vitest";
import { givenCarriedAnswer } from "../fixtures/carried-answer.ts";
import { givenHttp, jsonOf } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const http = await givenHttp();
const installation = await givenInstallation();
const ITEM = "SDS-L001";

async function givenHttpDraft(name: string) {
  const founder = await http.founder(name, "vendor");
  const offering = await sent<{ id: string }>(founder, "POST", "/offerings", {
    ...{ name: `${name}の製品`, versionLabel: "1", serviceType: "saas", description: "" },
  });
  const { id } = await sent<{ id: string }>(founder, "POST", "/disclosures", {
    ...{ offeringId: offering.id, editionKey: "sds-5.0-own" },
  });
  return { founder, path: `/disclosures/${id}` as const };
}

it("keeps talk about an item inside the organisation, resolves what was read, and leaves what came in between open", async () => {
  const { founder, path } = await givenHttpDraft("やまぶき");
  const reviewer = await givenHttpMember(http, founder, { name: "審査", roles: ["reviewer"] });
  const viewer = await givenHttpMember(http, founder, { name: "閲覧", roles: ["viewer"] });
  const stranger = await http.founder("よそ", "vendor");
  const place = `${path}/items/${ITEM}/comments`;
  const asked = await sent<ItemComment>(founder, "POST", place, { text: "根拠は？" });
  const replied = await sent<ItemComment>(reviewer, "POST", place, { text: "規程集です" });

  const resolved = await sent(founder, "POST", `${place}/resolution`, { commentIds: [asked.id] });
  expect(resolved).toEqual({ resolved: 1 });
  const { items } = await got<{ items: ItemComment[] }>(reviewer, `${path}/comments`);
  expect(items).toMatchObject([
    { id: asked.id, authorName: "やまぶき", text: "根拠は？", resolvedByName: "やまぶき" },
    { id: replied.id, authorName: "審査", text: "規程集です", resolvedAt: null },
  ]);

  expect(await refused(viewer, "POST", place, { text: "私も" })).toBe("403 not_allowed");
  expect(await refused(founder, "POST", place, { text: " " })).toBe("422 invalid_input");
  const nowhere = `${path}/items/NONE/comments`;
  expect(await refused(founder, "POST", nowhere, { text: "ない" })).toBe("404 not_found");
  for (const [method, address, json] of [
    ["GET", `${path}/comments`, undefined],
    ["POST", place, { text: "のぞき" }],
    ["POST", `${place}/resolution`, { commentIds: [replied.id] }],
    ["GET", `${path}/sections`, undefined],
    ["PUT", `${path}/sections/documents`, { memberId: null, dueOn: null, version: 0 }],
    ["POST", `${path}/confirmations`, { answers: [{ itemKey: ITEM, version: 1 }] }],
  ] as const) {
    expect(await refused(stranger, method, address, json)).toBe("404 not_found");
  }
});

it("gives a section to a member until a day, tells this member, and lets nobody overwrite unread", async () => {
  const { founder, path } = await givenHttpDraft("つばき");
  const author = await givenHttpMember(http, founder, { name: "記入", roles: ["author"] });
  const section = `${path}/sections/documents`;
  const change = { memberId: author.memberId, dueOn: "2026-12-24", version: 0 };
  const { items } = await sent<{ items: SectionCharge[] }>(founder, "PUT", section, change);
  expect(items).toEqual([{ sectionKey: "documents", memberName: "記入", ...change, version: 1 }]);

  const inbox = await got<{ items: Notification[] }>(author, "/notifications");
  expect(inbox.items[0]).toMatchObject({
    kind: "section_assigned",
    facts: { name: "つばき", dueOn: "2026-12-24" },
    path: `${path}?mine=true`,
  });

  const { sections } = await got<Waiting>(author, "/waiting");
  expect(sections).toMatchObject({ count: 1, items: [{ dueOn: "2026-12-24" }] });
  expect((await got<Waiting>(founder, "/waiting")).sections.count).toBe(0);

  const late = await author.ask(`/api/v1${section}`, {
    method: "PUT",
    json: { memberId: null, dueOn: "2026-12-31", version: 0 },
  });
  expect(late.status).toBe(409);
  expect(await jsonOf(late)).toMatchObject({
    code: "edit_conflict",
    facts: { mine: { dueOn: "2026-12-31" }, theirs: { memberName: "記入", dueOn: "2026-12-24" } },
  });
  const nobody = { memberId: crypto.randomUUID(), dueOn: null, version: 1 };
  expect(await refused(founder, "PUT", section, nobody)).toBe("404 not_found");
});

it("shows both answers to whoever was slower, with everything said beside them", async () => {
  const { founder, path } = await givenHttpDraft("すみれ");
  const author = await givenHttpMember(http, founder, { name: "並行", roles: ["author"] });
  const evidence = { title: "規程集", url: "https://example.org/rules" };
  const first = { ...UNANSWERED, value: { type: "yes" }, checkedOn: "2026-11-20", evidence };
  const address = `${path}/answers/${ITEM}`;
  await sent<DraftAnswer>(founder, "PUT", address, { answer: first, version: 0 });

  const slower = { ...UNANSWERED, value: { type: "no" }, completedOn: "2026-11-22" };
  const late = await author.ask(`/api/v1${address}`, {
    method: "PUT",
    json: { answer: slower, version: 0 },
  });
  expect(await jsonOf(late)).toMatchObject({
    code: "edit_conflict",
    facts: { mine: slower, theirs: { ...first, version: 1 } },
  });
  const { disclosure } = await got<DisclosureView>(founder, path);
  const { header, version } = disclosure;
  await sent(founder, "PATCH", path, { header: { ...header, contact: "甲" } }, version);
  const behind = await author.ask(`/api/v1${path}`, {
    ...{ method: "PATCH", json: { header: { ...header, contact: "乙" } } },
    headers: { "if-match": `"v${version}"` },
  });
  expect(await jsonOf(behind)).toMatchObject({
    code: "edit_conflict",
    facts: { mine: { contact: "乙" }, theirs: { contact: "甲", version: version + 1 } },
  });
  const chosen = await sent<DraftAnswer>(author, "PUT", address, { answer: slower, version: 1 });
  expect(chosen).toMatchObject({ answer: slower, version: 2 });
});

it("issues nothing that was carried over before a person has confirmed it, by confirming or by answering", async () => {
  const vendor = await givenOrganization(installation);
  const { id } = await givenDraft(vendor);
  const [other, third] = ["SDS-L002", "SDS-L003"];
  for (const itemKey of [ITEM, other, third]) {
    await givenCarriedAnswer(vendor, { disclosureId: id, itemKey });
  }
  expect(await refusalOf(issueRevision(vendor, id, "public"))).toMatchObject({
    code: "sheet_incomplete",
    facts: {
      gaps: [{ problem: "unconfirmed" }, { problem: "unconfirmed" }, { problem: "unconfirmed" }],
    },
  });

  const confirmed = await confirmAnswers(vendor, id, [
    { itemKey: ITEM, version: 1 },
    { itemKey: other, version: 7 },
  ]);
  expect(confirmed).toEqual({ itemKeys: [ITEM] });
  const own = { ...UNANSWERED, value: { type: "no" as const } };
  const same = { ...UNANSWERED, value: { type: "yes" as const }, note: "確かめました" };
  const save = { draft: id, version: 1 };
  await saveAnswer(vendor, { ...save, itemKey: other, answer: own });
  await saveAnswer(vendor, { ...save, itemKey: third, answer: same });

  const { answers } = await getDisclosure(vendor, id);
  const originOf = (key: string) => answers.find(({ itemKey }) => itemKey === key)?.origin;
  expect(originOf(ITEM)).toMatchObject({ kind: "migration", isConfirmed: true });
  expect(originOf(other)).toBeNull();
  expect(originOf(third)).toMatchObject({ kind: "migration", isConfirmed: true });
  expect(await issueRevision(vendor, id, "public")).toMatchObject({ number: 1 });
});
