import { problemSentence } from "@bunkai/documents/workbook/problem-sentence";
import type { SheetKind } from "@bunkai/domain/catalog/edition";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { describe, expect, it } from "vitest";
import { givenHttp, jsonOf } from "../fixtures/http.ts";
import type { BadInput } from "../fixtures/workbooks/bad-input.ts";
import { badInputs } from "../fixtures/workbooks/bad-inputs.ts";

const editionKeys: Partial<Record<SheetKind, string>> = { sds: "sds-5.0-own", mds: "mds-5.0-own" };
const GAPS = /undefined|null|NaN|「」|（）/u;

const http = await givenHttp();
const vendor = await http.founder("ベンダー", "vendor");

async function post<Shape>(path: string, json: unknown): Promise<Shape> {
  const answer = await vendor.ask(`/api/v1${path}`, { method: "POST", json });
  if (!answer.ok) throw new Error(await answer.text());
  return jsonOf<Shape>(answer);
}

async function openDraft(kind: SheetKind): Promise<string> {
  const { id: offeringId } = await post<{ id: string }>("/offerings", {
    name: `製品 ${kind}`,
    versionLabel: "1.0",
    serviceType: "saas",
    description: "",
  });
  const editionKey = editionKeys[kind];
  return (await post<{ id: string }>("/disclosures", { offeringId, editionKey })).id;
}

const drafts = { sds: await openDraft("sds"), mds: await openDraft("mds") };
const draftOf = ({ kind }: BadInput) => (kind === "mds" ? drafts.mds : drafts.sds);

/** What a reader of the draft sees, and what the organisation's record holds of it. */
async function stateOf(draftId: string) {
  const draft = await vendor.ask(`/api/v1/disclosures/${draftId}`);
  const { items } = await jsonOf<{ items: unknown[] }>(await vendor.ask("/api/v1/audit?limit=100"));
  return { draft: await draft.text(), version: draft.headers.get("etag"), events: items.length };
}

async function send(input: BadInput) {
  const before = await stateOf(draftOf(input));
  const product = input.product ? `?product=${encodeURIComponent(input.product)}` : "";
  const answer = await vendor.ask(`/api/v1/disclosures/${draftOf(input)}/imports${product}`, {
    method: "POST",
    body: new Uint8Array(await input.bytes()),
    headers: {
      "content-type": "application/octet-stream",
      "accept-language": "ja",
      "bunkai-file-name": encodeURIComponent("回答書.xlsx"),
    },
  });
  return { answer, before, after: await stateOf(draftOf(input)) };
}

/** One of each refusal, and one of each set of problems: `bad-inputs.test.ts` reads every one of them. */
const refused = firstOfEach(
  badInputs.flatMap((input) => ("refusal" in input ? [input] : [])),
  ({ refusal }) => refusal,
);
const understood = firstOfEach(
  badInputs.flatMap((input) => ("problems" in input ? [input] : [])),
  ({ problems }) => String(problems.map(([code]) => code)),
);
const sentences = new Map<string, string>();

describe("a workbook over HTTP", () => {
  it.each(refused)("is refused with nothing written: $name", async (input) => {
    const { after, answer, before } = await send(input);
    const problem = await jsonOf<{ code: string; title: string; detail: string }>(answer);

    expect(problem.code).toBe(input.refusal);
    expect([415, 422]).toContain(answer.status);
    expect(`${problem.title} ${problem.detail}`).not.toMatch(GAPS);
    expect(`${problem.title} ${problem.detail}`).toMatch(/[ぁ-ん]/u);
    expect(after).toEqual(before);
    sentences.set(problem.code, problem.title);
  });

  it.each(understood)("is read with nothing of it taken over: $name", async (input) => {
    const { after, answer, before } = await send(input);
    expect(answer.status).toBe(201);
    const { reading } = await jsonOf<{ reading: WorkbookReading }>(answer);

    expect(reading.problems.map(({ cell, code }) => [code, cell])).toEqual(input.problems);
    for (const problem of reading.problems) {
      const sentence = problemSentence(problem, "ja");
      expect(sentence).not.toMatch(GAPS);
      expect(sentence).toContain(problem.sheet);
      expect(sentence).toContain(problem.cell ?? "");
    }
    expect({ draft: after.draft, version: after.version }).toEqual({
      draft: before.draft,
      version: before.version,
    });
  });

  it("gives each kind of refusal a sentence of its own", () => {
    expect(sentences.size).toBe(new Set(refused.map(({ refusal }) => refusal)).size);
    expect(new Set(sentences.values()).size).toBe(sentences.size);
  });
});

function firstOfEach<Input>(inputs: readonly Input[], kindOf: (input: Input) => string): Input[] {
  return [...new Map(inputs.toReversed().map((input) => [kindOf(input), input])).values()];
}
