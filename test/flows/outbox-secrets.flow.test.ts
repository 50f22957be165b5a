import { randomUUID } from "node:crypto";
import { SECRET_MASK } from "@bunkai/domain/notification/mask-secrets";
import { expect, it } from "vitest";
import { newestCode, openLink } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenHttpMember, got, sent } from "../fixtures/http-member.ts";

const http = await givenHttp();

type Letter = { readonly to: string; readonly subject: string; readonly body: string };
/** What opens something: long, and no id of an object. */
const SECRETS = /(?:[#=/])(?<secret>[\w.-]{20,})/gu;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function lettersOf(reader: Visitor, path: "/mails" | "/outbox"): Promise<Letter[]> {
  return (await got<{ items: Letter[] }>(reader, `${path}?limit=100`)).items;
}

function secretsIn(letters: readonly Letter[]): string[] {
  return letters
    .flatMap(({ body }) => [...body.matchAll(SECRETS)])
    .map(({ groups }) => groups?.secret ?? "")
    .filter((secret) => !UUID.test(secret) && !secret.includes("example.org"));
}

it("an administrator reads what the organisation mailed, and no link or code of anybody in it works", async () => {
  const founder = await http.founder("宇治");
  await givenHttpMember(http, founder, { name: "伏見", roles: ["viewer"] });
  const invited = `invited-${randomUUID()}@example.org`;
  await sent(founder, "POST", "/invitations", { email: invited, roles: ["viewer"] });
  const guest = `guest-${randomUUID()}@example.org`;
  await sent(founder, "POST", "/guest-links", {
    ...{ kind: "file", wish: "SDS を送ってください", dueOn: "2026-12-10", language: "ja" },
    ...{ organizationName: "とおの機器", email: guest, personName: "山田 太郎", validDays: 14 },
  });
  const written = await lettersOf(http.visitor(), "/outbox");
  const token = written.find(({ to }) => to === guest)?.body.match(/\/guest#([\w-]+)/u)?.[1] ?? "";
  await openLink(http.visitor(), token);
  const code = await newestCode(http.visitor(), guest);
  await http.visitor().ask("/api/auth/request-password-reset", {
    method: "POST",
    json: { email: founder.email, redirectTo: "/reset-password" },
  });

  // Two invitations, a guest's link, a new password: those are there, as they were written.
  const secrets = secretsIn(await lettersOf(http.visitor(), "/outbox"));
  expect(secrets.length).toBeGreaterThanOrEqual(4);
  expect(secrets).toContain(token);

  const answer = await founder.ask("/api/v1/mails?limit=100");
  const text = await answer.clone().text();
  for (const secret of [...secrets, code]) expect(text).not.toContain(secret);
  const { items } = await jsonOf<{ items: Letter[] }>(answer);
  expect(items.map(({ to }) => to)).toContain(invited);
  const mail = items.find(({ to }) => to === invited);
  expect(mail?.body).toContain(`/invitations/accept#${SECRET_MASK}`);
  expect(secretsIn(items)).toEqual([]);
});
