import { editionHash } from "@bunkai/actions/disclosure/edition-hash";
import { findEdition } from "@bunkai/catalogs/editions";
import { pdfLines } from "@bunkai/documents/pdf/fixtures/pdf-lines";
import { openWorkbook } from "@bunkai/documents/workbook/open-workbook";
import { readForm } from "@bunkai/domain/workbook/read-form";
import { wordsOf } from "@bunkai/language/words";
import { beforeAll, describe, expect, it } from "vitest";
import { givenApiKey } from "../fixtures/api-key.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenGuest, givenGuestLink, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { sent } from "../fixtures/http-member.ts";
import { givenHttpDraft, issueHttpDraft } from "../fixtures/http-sheet.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { receivedCopyOf } from "../fixtures/received-copy.ts";

const { paper } = wordsOf("ja").disclosure;
const http = await givenHttp();
const edition = findEdition("sds-5.0-own");
if (!edition) throw new Error("No edition.");
const [first, second, third] = edition.items.filter(({ kind }) => kind.type === "judgement");
const answers = {
  [first?.key ?? ""]: { value: { type: "yes" }, note: "備考は、そのまま残ります。" },
  [second?.key ?? ""]: { value: { type: "no" }, plan: { day: "2027-03-31", text: "次の版で" } },
  [third?.key ?? ""]: { value: { type: "notApplicable" }, reason: "該当する機器がないため" },
} as const;

let seller: Awaited<ReturnType<typeof http.founder>>;
let buyer: Visitor;
let draft = "";
let revision: Awaited<ReturnType<typeof issueHttpDraft>>;

beforeAll(async () => {
  seller = await http.founder("ベンダー", "vendor");
  buyer = await http.founder("病院", "hospital");
  await givenFreshFactor(http.server.installation, seller);
  draft = await givenHttpDraft(seller, answers);
  revision = await issueHttpDraft(seller, draft);
}, 60_000);

async function fetched(visitor: Visitor, path: string, language = "ja") {
  const answer = await visitor.ask(`/api/v1${path}`, { headers: { "accept-language": language } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const linesOf = async (bytes: Uint8Array) => (await pdfLines(bytes)).flat();
/** A longer question takes two lines, with the answer between them. */
const beginningOf = (text: string) => text.replaceAll(/\s/gu, "").slice(0, 20);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("an issued sheet", () => {
  it("as a workbook says the same once it is read in again", async () => {
    const { answer, bytes } = await fetched(buyer, `/revisions/${revision.id}/sheet.xlsx`);
    const { items } = readForm(await openWorkbook(bytes), edition);

    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(items).toHaveLength(edition.items.length);
    expect(items.filter(({ match }) => match.doubt !== null)).toEqual([]);
    const said = items.filter(({ judgement }) => judgement !== "unanswered");
    expect(said.map(({ judgement, key }) => [key, judgement])).toEqual(
      Object.entries(answers).map(([key, { value }]) => [key, value.type]),
    );
    expect(items.find(({ key }) => key === first?.key)?.note).toBe("備考は、そのまま残ります。");
  });

  it("as CSV begins with the headings of its columns", async () => {
    const { answer, bytes } = await fetched(buyer, `/revisions/${revision.id}/sheet.csv`);
    const [headings = ""] = textOf(bytes).split("\r\n");

    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headings).toContain(paper.field.question);
    expect(headings).toContain(paper.field.answer);
  });

  it("as PDF has its questions and its hash, in the tongue and with the era that were asked for", async () => {
    const path = `/revisions/${revision.id}/sheet.pdf`;
    const japanese = (await linesOf((await fetched(buyer, path)).bytes)).join("");
    const program = http.program((await givenApiKey(seller, ["disclosures.read"])).secret);
    const english = (await linesOf((await fetched(program, path, "en")).bytes)).join("");
    const era = (await linesOf((await fetched(buyer, `${path}?era=true`)).bytes)).join("");

    for (const { text } of edition.items) {
      expect(japanese.replaceAll(/\s/gu, "")).toContain(beginningOf(text.ja));
      expect(english.replaceAll(/\s/gu, "")).toContain(beginningOf(text.en));
    }
    for (const text of [japanese, english, era]) {
      expect(text.replaceAll(/\s/gu, "")).toContain(revision.sha256);
    }
    expect(japanese).not.toContain("令和");
    expect(era).toContain("令和");
  });

  it("is the same PDF for everybody, made once", async () => {
    const path = `/revisions/${revision.id}/sheet.pdf`;
    const { bytes } = await fetched(buyer, path);
    const line = await fetched(seller, path);

    expect(Buffer.from(line.bytes).equals(Buffer.from(bytes))).toBe(true);
    const { printedSheets } = http.server.installation;
    const url = `http://localhost:3000/revisions/${revision.id}`;
    const key = [revision.sha256, editionHash(edition), "ja", false, url].join(" ");
    expect(printedSheets.find(key)).toHaveLength(bytes.length);
  });

  it("that was taken along is noted as seen", async () => {
    const other = await issueHttpDraft(seller, await givenHttpDraft(seller));
    for (const format of ["csv", "xlsx"]) {
      await fetched(buyer, `/revisions/${other.id}/sheet.${format}`);
    }
    await http.server.installation.background.settle();
    const path = `/api/v1/audit/views?kind=revision&id=${other.id}`;
    const { viewers } = await jsonOf<{ viewers: unknown[] }>(await seller.ask(path));
    expect(viewers).toMatchObject([{ opened: 0, downloaded: 2 }]);
  });

  it("is not there for who may not read it, and a guest takes along only the one of the link", async () => {
    const shownOnRequest = await issueHttpDraft(seller, await givenHttpDraft(seller), "onRequest");
    for (const format of ["pdf", "xlsx", "csv"]) {
      const path = `/api/v1/revisions/${shownOnRequest.id}/sheet.${format}`;
      expect((await buyer.ask(path)).status).toBe(404);
    }
    const { configuration, server } = http;
    const installation = {
      ...givenInstallationOn(server.installation.db, configuration),
      now: () => new Date(),
    };
    const vendor = await givenOrganization(installation, "vendor");
    const { id: revisionId } = await givenRevision(vendor, "onRequest");
    const link = { kind: "revision", revisionId, organizationName: "みさき医院" } as const;
    const guest = await givenGuest(
      http,
      await givenGuestLink(vendor, { ...link, ...guestOf("sheet-guest@example.org") }),
    );
    const { bytes } = await fetched(guest, `/revisions/${revisionId}/sheet.csv`);
    expect(textOf(bytes)).toContain(first?.text.ja ?? "");
    const foreign = await guest.ask(`/api/v1/revisions/${revision.id}/sheet.csv`);
    expect(foreign.status).toBe(404);
  });
});

describe("what was not issued", () => {
  it("is marked as a draft, in every format, and is for its own organisation alone", async () => {
    const path = `/disclosures/${draft}/sheet`;
    const pages = await pdfLines((await fetched(seller, `${path}.pdf`)).bytes);
    for (const lines of pages) expect(lines.join("")).toContain(paper.band.draft);
    expect(pages.flat().join("")).not.toContain(revision.sha256);

    const { answer, bytes } = await fetched(seller, `${path}.xlsx`);
    const name = decodeURIComponent(answer.headers.get("content-disposition") ?? "");
    expect(name).toContain(`${paper.standing.draft}.xlsx`);
    const { sheets } = await openWorkbook(bytes);
    const texts = sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain(paper.standing.draft);

    const json = JSON.parse(textOf((await fetched(seller, `${path}.json`)).bytes)) as {
      standing: { kind: string };
      answers: { itemKey: string; value: { type: string } }[];
    };
    expect(json.standing.kind).toBe("draft");
    const said = json.answers.filter(({ value }) => value.type !== "unanswered");
    expect(said.map(({ itemKey }) => itemKey)).toEqual(Object.keys(answers));

    const other = await http.founder("他社", "vendor");
    for (const format of ["pdf", "xlsx", "csv", "json"]) {
      expect((await other.ask(`/api/v1${path}.${format}`)).status).toBe(404);
    }
  });

  it("is marked as not issued by its vendor when it was received", async () => {
    const { id } = await sent<{ id: string }>(buyer, "POST", "/received-copies", {
      ...receivedCopyOf(),
      editionKey: "sds-5.0-own",
    });
    const [page = []] = await pdfLines(
      (await fetched(buyer, `/received-copies/${id}/sheet.pdf`)).bytes,
    );
    expect(page.join("")).toContain(paper.band.received);
    expect(page.join("")).toContain("営業部 山吹");
    const { status } = await seller.ask(`/api/v1/received-copies/${id}/sheet.pdf`);
    expect(status).toBe(404);
  });
});
