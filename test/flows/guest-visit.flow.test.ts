import { randomUUID } from "node:crypto";
import { readMails } from "@bunkai/actions/notification/read-mails";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { findRevisionTexts } from "@bunkai/db/stores/revisions";
import { inTenant } from "@bunkai/db/tenant";
import type { Me } from "@bunkai/domain/account/member";
import { GUEST_LINKS_PER_DAY_MAX } from "@bunkai/domain/guest/guest-link";
import { organizationIdSchema, type RevisionId } from "@bunkai/domain/id";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../fixtures/as-owner.ts";
import {
  enterCode,
  givenGuest,
  givenGuestLink,
  givenTable,
  guestOf,
  newestCode,
  openLink,
} from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenRevision, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const http = await givenHttp();
const installation = {
  ...givenInstallationOn(http.server.installation.db, http.configuration),
  now: () => new Date(),
};
const mail = () => `guest-${randomUUID()}@example.org`;
const statusOf = async (who: Visitor, path: `/${string}`) => (await who.ask(path)).status;

async function givenPair() {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

/** What the database itself shows of a sheet to the seat of a guest. */
async function textsInSeat(guest: Visitor, ids: readonly RevisionId[]): Promise<number> {
  const { onlyFor } = await jsonOf<Me>(await guest.ask("/api/v1/me"));
  const scope = { organizationId: organizationIdSchema.parse(onlyFor), personId: null };
  return inTenant(installation.db, scope, async (tenant) => {
    const texts = await findRevisionTexts(tenant, ids);
    const all = rowsOf(await tenant.sql.execute(sql`select 1 from revision_contents`));
    expect(all).toHaveLength(texts.size);
    return texts.size;
  });
}

describe("a guest reads", () => {
  it("the one sheet of the link, and no other, were it public or of the same vendor", async () => {
    const { vendor } = await givenPair();
    const shown = await givenRevision(vendor, "onRequest");
    const others = [await givenRevision(vendor), await givenRevision((await givenPair()).vendor)];
    const guest = await givenGuest(
      http,
      await givenGuestLink(vendor, {
        ...{ kind: "revision", revisionId: shown.id, organizationName: "みさき医院" },
        ...guestOf(mail()),
      }),
    );

    expect(await statusOf(guest, `/api/v1/revisions/${shown.id}`)).toBe(200);
    for (const { id } of others) {
      expect(await statusOf(guest, `/api/v1/revisions/${id}`)).toBe(404);
      expect(await statusOf(guest, `/api/v1/revisions/${id}/content.json`)).toBe(404);
      const compared = `/api/v1/comparisons/view?sheets=${shown.id},${id}` as const;
      expect(await statusOf(guest, compared)).toBe(404);
    }
    expect(
      await textsInSeat(
        guest,
        [shown, ...others].map(({ id }) => id),
      ),
    ).toBe(1);
  });

  it("at a table what the matrix rests on, as far as it is public, and nothing else", async () => {
    const pair = await givenPair();
    const basis = await givenRevision(pair.vendor);
    const values = matrixOf(pair, { offeringId: basis.offeringId, revision: basis });
    const { id: matrixId } = await openMatrix(pair.hospital, {
      ...values,
      parties: [
        ...values.parties,
        { key: "dealer", kind: "dealer", name: "やまだ商店", organizationId: null },
      ],
    });
    const other = await givenRevision(pair.vendor);
    const guest = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, {
        ...{ kind: "matrix", matrixId, partyKey: "dealer", maySign: false },
        ...guestOf(mail()),
      }),
    );

    expect(await statusOf(guest, `/api/v1/revisions/${basis.id}`)).toBe(200);
    expect(await statusOf(guest, `/api/v1/revisions/${other.id}`)).toBe(404);
    expect(await textsInSeat(guest, [basis.id, other.id])).toBe(1);
  });
});

describe("the mail with a link", () => {
  it("says once what is asked for, by the object's name, and until when as people write it", async () => {
    const pair = await givenPair();
    const { id: matrixId, title } = await givenTable(pair);
    const email = mail();
    const wish = { kind: "matrix", matrixId, partyKey: "dealer", maySign: true } as const;
    await givenGuestLink(pair.hospital, { ...wish, ...guestOf(email) });
    await givenGuestLink(pair.hospital, { ...wish, ...guestOf(email), language: "en" });
    const { items } = await readMails(pair.hospital, { limit: 10 });
    const [english = "", japanese = ""] = items
      .filter(({ to }) => to === email)
      .map(({ body }) => body);

    expect(japanese).toContain(
      `さんが、責任分界表「${title}」の分担を話し合い、決まった内容に署名していただくため、あなたを招いています。`,
    );
    expect(japanese).toContain("署名の前に");
    expect(japanese).toMatch(/このアドレスは \d{4}年\d+月\d+日 \d\d:\d\d まで使えます。/u);
    expect(english).toContain(`to discuss the responsibility matrix “${title}” and sign`);
    expect(english).toMatch(/It works until \d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d\./u);
  });
});

it("coming in ends the sign-in that the browser held before: nobody else finds it there", async () => {
  const { vendor } = await givenPair();
  const { id: revisionId } = await givenRevision(vendor);
  const { link, token } = await givenGuestLink(vendor, {
    ...{ kind: "revision", revisionId, organizationName: "みさき医院" },
    ...guestOf(mail()),
  });
  const member = await http.founder("港 千尋", "hospital");
  const sessions = () =>
    http.server.installation.db.auth.execute(
      `select 1 from auth.session s join auth."user" u on u.id = s.user_id where u.email = '${member.email}'`,
    );
  expect(rowsOf(await sessions())).toHaveLength(1);
  await openLink(member, token);
  expect((await enterCode(member, token, "000000")).status).not.toBe(204);
  expect(rowsOf(await sessions())).toHaveLength(1);
  expect((await enterCode(member, token, await newestCode(member, link.email))).status).toBe(204);

  expect(rowsOf(await sessions())).toHaveLength(0);
  expect((await jsonOf<Me>(await member.ask("/api/v1/me"))).method).toBe("mailedCode");
});

it("an organisation sends no more links to one address than so many a day", async () => {
  const email = mail();
  const { vendor } = await givenPair();
  const { id: revisionId } = await givenRevision(vendor);
  const wish = {
    kind: "revision",
    revisionId,
    organizationName: "みさき医院",
  } as const;
  for (let count = 0; count < GUEST_LINKS_PER_DAY_MAX.toAddress; count += 1) {
    await givenGuestLink(vendor, { ...wish, ...guestOf(email) });
  }
  await expect(givenGuestLink(vendor, { ...wish, ...guestOf(email) })).rejects.toMatchObject({
    code: "guest_limit",
  });
});
