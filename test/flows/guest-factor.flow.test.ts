import { randomUUID } from "node:crypto";
import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { getAgreement } from "@bunkai/actions/agreement/read-agreements";
import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { PasskeyAdded } from "@bunkai/domain/account/passkey";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenGuest, givenGuestLink, givenTable, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { type Pair, settleRows } from "../fixtures/main-job.ts";
import { showPasskey } from "../fixtures/passkey.ts";
import { givenOrganization } from "../fixtures/people.ts";
import {
  givenSoftwareAuthenticator,
  type SoftwareAuthenticator,
} from "../fixtures/software-authenticator.ts";

const http = await givenHttp();
const installation = {
  ...givenInstallationOn(http.server.installation.db, http.configuration),
  now: () => new Date(),
};
const mail = () => `guest-${randomUUID()}@example.org`;
const SEAT = "/api/v1/guest-seat";
const codeOf = async (answer: Response) => (await jsonOf<{ code: string }>(answer)).code;

async function givenPair(): Promise<Pair> {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

/** A guest who may sign, at a table of their own. */
async function givenSigner(email: string): Promise<Visitor> {
  const pair = await givenPair();
  const { id: matrixId } = await givenTable(pair);
  return givenGuest(
    http,
    await givenGuestLink(pair.hospital, {
      ...{ kind: "matrix", matrixId, partyKey: "dealer", maySign: true },
      ...guestOf(email),
    }),
  );
}

/** A passkey for the question that the guest has asked for, ready to be handed in. */
async function made(guest: Visitor, device: SoftwareAuthenticator): Promise<object> {
  const asked = await guest.ask(`${SEAT}/passkey/options`, { method: "POST" });
  return device.make(await jsonOf<{ challenge: string }>(asked));
}

function add(guest: Visitor, passkey: object): Promise<Response> {
  const json = { name: "青い鍵", made: passkey };
  return guest.ask(`${SEAT}/passkey`, { method: "POST", json });
}

async function keyOf(guest: Visitor): Promise<string> {
  const begun = await guest.ask(`${SEAT}/authenticator`, { method: "POST" });
  return new URL((await jsonOf<{ uri: string }>(begun)).uri).searchParams.get("secret") ?? "";
}

function confirm(guest: Visitor, secret: string): Promise<Response> {
  const json = { code: totpCode(secret, new Date()) };
  return guest.ask(`${SEAT}/authenticator/confirmation`, { method: "POST", json });
}

/** How many passkeys and apps the account of an address has. */
async function factorsOf(email: string): Promise<{ passkeys: number; apps: number }> {
  const [row] = await asOwner(
    installation,
    `select (select count(*)::int from auth.passkey where user_id = u.id) as passkeys,
       (select count(*)::int from auth.two_factor where user_id = u.id and verified) as apps
     from auth."user" u where email = '${email}'`,
  );
  return { passkeys: Number(row?.passkeys), apps: Number(row?.apps) };
}

describe("a guest who is to sign", { timeout: 60_000 }, () => {
  it("gets a passkey in the same visit, and signs with it", async () => {
    const pair = await givenPair();
    const { id: matrixId } = await givenTable(pair);
    await settleRows(pair, matrixId);
    const email = mail();
    const link = await givenGuestLink(pair.hospital, {
      ...{ kind: "matrix", matrixId, partyKey: "dealer", maySign: true },
      ...guestOf(email),
    });
    const guest = await givenGuest(http, link);
    await acceptAll(guest, matrixId);
    const agreement = await fixContent(pair.hospital, matrixId, "ja");
    const device = givenSoftwareAuthenticator();

    const added = await add(guest, await made(guest, device));
    expect(added.status).toBe(201);
    const { passkey, recoveryCodes } = await jsonOf<PasskeyAdded>(added);
    expect([passkey.name, recoveryCodes.length]).toEqual(["青い鍵", 10]);
    expect((await sign(guest, agreement)).status).toBe(201);
    const { agreement: after } = await getAgreement(pair.vendor, agreement.id);
    expect(after.signatures).toMatchObject([{ strength: "mailedCodeAndFactor" }]);
    const told = await asOwner(installation, `select body from mails where "to" = '${email}'`);
    expect(told.map(({ body }) => String(body)).join()).toContain("パスキー「青い鍵」");

    const again = await givenGuest(http, link);
    expect((await showPasskey(again, device)).status).toBe(204);
    expect(await codeOf(await again.ask(`${SEAT}/passkey/options`, { method: "POST" }))).toBe(
      "session_limited",
    );
  });

  it("gets the first factor and no second one, however many are made at once", async () => {
    const email = mail();
    const [one, two, three] = [
      await givenSigner(email),
      await givenSigner(email),
      await givenSigner(email),
    ];
    const keys = [
      await made(one, givenSoftwareAuthenticator()),
      await made(two, givenSoftwareAuthenticator()),
    ] as const;
    const secret = await keyOf(three);
    const answers = await Promise.all([
      add(one, keys[0]),
      add(two, keys[1]),
      confirm(three, secret),
    ]);

    const taken = answers.filter(({ ok }) => ok);
    expect(taken).toHaveLength(1);
    const { apps, passkeys } = await factorsOf(email);
    expect(apps + passkeys).toBe(1);
    const refused = answers.filter(({ ok }) => !ok).map(({ status }) => status);
    // A session that was open without a factor ended with the first one.
    expect(refused.every((status) => status === 401 || status === 403)).toBe(true);
  });

  it("gets none for an account that has a password: that account's owner does", async () => {
    const owner = await http.founder("別の組織の人", "vendor");
    const guest = await givenSigner(owner.email);
    const passkey = givenSoftwareAuthenticator().make({ challenge: "never-asked" });
    for (const [path, json] of [
      ["authenticator", {}],
      ["authenticator/confirmation", { code: "123456" }],
      ["passkey/options", {}],
      ["passkey", { name: "鍵", made: passkey }],
    ] as const) {
      const answer = await guest.ask(`${SEAT}/${path}`, { method: "POST", json });
      expect(await codeOf(answer)).toBe("session_limited");
    }
    const enabled = await guest.ask("/api/auth/two-factor/enable", {
      method: "POST",
      json: { password: PASSWORD },
    });
    expect(await codeOf(enabled)).toBe("session_limited");
    expect(await factorsOf(owner.email)).toEqual({ apps: 0, passkeys: 0 });
  });
});

async function acceptAll(guest: Visitor, matrixId: string): Promise<void> {
  const path = `/api/v1/matrices/${matrixId}`;
  type Row = { readonly id: string; readonly proposalNumber: number };
  const { rows } = await jsonOf<{ rows: Row[] }>(await guest.ask(path));
  const json = { rows: rows.map(({ id, proposalNumber }) => ({ id, proposalNumber })) };
  expect((await guest.ask(`${path}/acceptances`, { method: "POST", json })).status).toBe(200);
}

function sign(guest: Visitor, { contentSha256, documentSha256, id }: Agreement) {
  const read = { contentSha256, documentSha256, agrees: true };
  const stated = { signerRole: "代表取締役", authority: "representative" };
  return guest.ask(`/api/v1/agreements/${id}/signatures`, {
    method: "POST",
    json: { ...read, ...stated },
  });
}
