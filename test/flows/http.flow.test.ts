import { describe, expect, it } from "vitest";
import { givenHttp, jsonOf } from "../fixtures/http.ts";

const http = await givenHttp();

async function problemOf(answer: Response) {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  return { status: answer.status, ...(await jsonOf<{ code: string; facts: object }>(answer)) };
}

describe("an organisation over HTTP", () => {
  it("is founded, joined by invitation, renamed with the version read, and left", async () => {
    const founder = await http.founder("花子");
    const guest = await http.signedIn("太郎");
    const invited = await founder.ask("/api/v1/invitations", {
      method: "POST",
      json: { email: guest.email, roles: ["viewer"] },
    });
    expect(invited.status).toBe(201);
    const { items: mails } = await jsonOf<{ items: { body: string }[] }>(
      await founder.ask("/api/v1/outbox"),
    );
    const token = mails[0]?.body.match(/#([\w-]+)/u)?.[1];
    const look = (who: typeof guest | ReturnType<typeof http.visitor>) =>
      who.ask("/api/v1/invitations/opening", { method: "POST", json: { token } });
    const masked = `${guest.email[0]}***@${guest.email.split("@")[1]}`;
    expect(await jsonOf(await look(http.visitor()))).toMatchObject({
      ...{ state: "open", organizationName: "花子の組織", inviterName: "花子", roles: ["viewer"] },
      ...{ isForYou: false, email: masked },
    });
    expect(await jsonOf(await look(founder))).toMatchObject({ isForYou: false, email: masked });
    expect(await jsonOf(await look(guest))).toMatchObject({ isForYou: true, email: guest.email });
    const joined = await guest.ask("/api/v1/invitations/accept", {
      method: "POST",
      json: { token },
    });
    expect(joined.status).toBe(200);
    expect(await jsonOf(await look(http.visitor()))).toEqual({ state: "accepted" });

    const read = await founder.ask("/api/v1/organization");
    const etag = read.headers.get("etag") ?? "";
    const rename = (name: string, version?: string) =>
      founder.ask("/api/v1/organization", {
        method: "PATCH",
        json: { name },
        ...(version && { headers: { "if-match": version } }),
      });
    expect(await problemOf(await rename("新しい名前"))).toMatchObject({ status: 428 });
    expect((await rename("新しい名前", etag)).status).toBe(200);
    expect(await problemOf(await rename("別の名前", etag))).toMatchObject({
      status: 409,
      code: "edit_conflict",
      facts: { mine: { name: "別の名前" }, theirs: { name: "新しい名前" } },
    });
    expect(await problemOf(await guest.ask("/api/v1/invitations"))).toMatchObject({
      status: 403,
      code: "not_allowed",
      facts: { rolesAllowed: ["administrator"] },
    });

    const { items: members } = await jsonOf<{ items: { id: string; email: string }[] }>(
      await guest.ask("/api/v1/members"),
    );
    const own = members.find(({ email }) => email === guest.email);
    expect((await guest.ask(`/api/v1/members/${own?.id}`, { method: "DELETE" })).status).toBe(204);
    // Refused within one request.
    expect(await problemOf(await guest.ask("/api/v1/members"))).toMatchObject({ status: 400 });
  });

  it("is founded once, however often the request comes under one key", async () => {
    const person = await http.signedIn("次郎");
    const found = (name: string) =>
      person.ask("/api/v1/organizations", {
        method: "POST",
        json: { name, kind: "vendor" },
        headers: { "idempotency-key": "found-1" },
      });
    const answers = await Promise.all([found("一度だけ"), found("一度だけ"), found("一度だけ")]);
    const ids = await Promise.all(
      answers.map(async (answer) => (await jsonOf<{ id: string }>(answer)).id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await problemOf(await found("別の名前"))).toMatchObject({
      code: "idempotency_key_reused",
    });
    const { memberships } = await jsonOf<{ memberships: unknown[] }>(
      await person.ask("/api/v1/me"),
    );
    expect(memberships).toHaveLength(1);
  });

  it("is not renamed again under a key that came with another version", async () => {
    const founder = await http.founder("冴子");
    const rename = (version: string) =>
      founder.ask("/api/v1/organization", {
        method: "PATCH",
        json: { name: "新しい名前" },
        headers: { "idempotency-key": "rename-1", "if-match": version },
      });
    expect((await rename('"v1"')).status).toBe(200);
    expect(await problemOf(await rename('"v77"'))).toMatchObject({
      code: "idempotency_key_reused",
    });
  });
});

describe("bad JSON", () => {
  it.each([
    {
      what: "a key that stands twice",
      body: '{"name":"a","name":"b","kind":"vendor"}',
      status: 400,
    },
    {
      what: "a prototype key",
      body: '{"name":"a","kind":"vendor","__proto__":{"x":1}}',
      status: 400,
    },
    { what: "half a surrogate pair", body: '{"name":"\\ud800","kind":"vendor"}', status: 400 },
    { what: "U+0000", body: '{"name":"a\\u0000","kind":"vendor"}', status: 400 },
    { what: "no JSON", body: "{", status: 400 },
    { what: "a wrong value", body: '{"name":"","kind":"shop"}', status: 422 },
    { what: "an unknown field", body: '{"name":"a","kind":"vendor","admin":true}', status: 422 },
    { what: "too much", body: `{"name":"${"a".repeat(1_100_000)}","kind":"vendor"}`, status: 413 },
  ])("with $what is refused, and nothing is founded", async ({ body, status }) => {
    const person = await http.signedIn("三郎");
    const answer = await person.ask("/api/v1/organizations", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect((await problemOf(answer)).status).toBe(status);
    const { memberships } = await jsonOf<{ memberships: unknown[] }>(
      await person.ask("/api/v1/me"),
    );
    expect(memberships).toEqual([]);
  });
});

describe("a file over HTTP", () => {
  const pdf = new TextEncoder().encode(`%PDF-1.7\n${"x".repeat(700_000)}`);
  const upload = (body: NonNullable<RequestInit["body"]>, name = "契約書 (案).pdf") => ({
    method: "POST",
    body,
    headers: {
      "content-type": "application/octet-stream",
      "bunkai-file-name": encodeURIComponent(name),
    },
  });

  it("comes back byte by byte, as an attachment under its own name, and to nobody else", async () => {
    const owner = await http.founder("四郎");
    const stranger = await http.founder("五郎");
    const added = await owner.ask("/api/v1/files", upload(pdf));
    expect(added.status).toBe(201);
    const { id, type } = await jsonOf<{ id: string; type: string }>(added);
    expect(type).toBe("application/pdf");
    const content = await owner.ask(`/api/v1/files/${id}/content`);
    expect(content.headers.get("content-disposition")).toContain(encodeURIComponent("契約書"));
    expect(Buffer.from(await content.arrayBuffer()).equals(pdf)).toBe(true);
    for (const path of [`/api/v1/files/${id}`, `/api/v1/files/${id}/content`]) {
      expect(await problemOf(await stranger.ask(path))).toMatchObject({ status: 404 });
    }
  });

  it("is refused when it is too large, of a kind that is not kept, or broken off, and leaves nothing", async () => {
    const owner = await http.founder("六郎");
    const large = new Uint8Array(3 * 1024 * 1024).fill(97);
    expect(await problemOf(await owner.ask("/api/v1/files", upload(large)))).toMatchObject({
      status: 413,
    });
    const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]);
    expect(await problemOf(await owner.ask("/api/v1/files", upload(program)))).toMatchObject({
      status: 415,
    });
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(pdf);
        controller.error(new Error("the line was cut"));
      },
    });
    await owner.ask("/api/v1/files", upload(broken)).catch(() => null);
    expect(await jsonOf(await owner.ask("/api/v1/files"))).toMatchObject({ items: [] });
  });
});

describe("an extract of the audit chain over HTTP", () => {
  it("comes as a PDF and as a workbook", async () => {
    const owner = await http.founder("七郎");
    const pdf = await owner.ask("/api/v1/audit.pdf");
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe("%PDF-");
    const workbook = await owner.ask("/api/v1/audit.xlsx");
    expect(new TextDecoder().decode((await workbook.arrayBuffer()).slice(0, 2))).toBe("PK");
  }, 60_000);
});
