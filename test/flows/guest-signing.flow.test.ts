import { randomUUID } from "node:crypto";
import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { getAgreement } from "@bunkai/actions/agreement/read-agreements";
import { sealAgreement } from "@bunkai/actions/agreement/seal-agreement";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import type { Context } from "@bunkai/actions/context";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { matrixIdSchema } from "@bunkai/domain/id";
import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { showCode } from "../fixtures/authenticator.ts";
import { givenGuest, givenGuestLink, givenTable, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { type Pair, settleRows } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";

const http = await givenHttp();
const installation = {
  ...givenInstallationOn(http.server.installation.db, http.configuration),
  now: () => new Date(),
};
const mail = () => `guest-${randomUUID()}@example.org`;
const STEP_MS = 30_000;

async function givenPair(): Promise<Pair> {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

async function acceptAll(guest: Visitor, matrixId: string): Promise<void> {
  const { rows } = await jsonOf<{ matrix: Matrix; rows: MatrixRow[] }>(
    await guest.ask(`/api/v1/matrices/${matrixId}`),
  );
  const json = { rows: rows.map(({ id, proposalNumber }) => ({ id, proposalNumber })) };
  const accepted = await guest.ask(`/api/v1/matrices/${matrixId}/acceptances`, {
    method: "POST",
    json,
  });
  expect(accepted.status).toBe(200);
}

/** Registers an authenticator app. The code of now is used for that. */
async function enrol(guest: Visitor): Promise<(when: "now" | "next") => string> {
  const begun = await guest.ask("/api/v1/guest-seat/authenticator", { method: "POST" });
  const { uri } = await jsonOf<{ uri: string }>(begun);
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const startedAtMs = Date.now();
  const code = (when: "now" | "next") =>
    totpCode(secret, new Date(startedAtMs + (when === "next" ? STEP_MS : 0)));
  const confirmed = await guest.ask("/api/v1/guest-seat/authenticator/confirmation", {
    method: "POST",
    json: { code: code("now") },
  });
  expect((await jsonOf<{ recoveryCodes: string[] }>(confirmed)).recoveryCodes).toHaveLength(10);
  return code;
}

/** The subjects of all mails to somebody, whoever has sent them. */
async function subjectsTo(email: string): Promise<string> {
  const rows = await asOwner(installation, `select subject from mails where "to" = '${email}'`);
  return rows.map(({ subject }) => String(subject)).join();
}

async function signFor(administrator: Context, { contentSha256, documentSha256, id }: Agreement) {
  const ctx = await givenMember(administrator, ["signer"]);
  const read = { contentSha256, documentSha256, agrees: true } as const;
  return signAgreement(ctx, id, { ...read, signerRole: "院長" });
}

/** Puts the seals on, one for each party: what the jobs do. */
async function sealAll(pair: Pair, { id: agreementId }: Agreement, matrixId: string) {
  const { matrix } = await getMatrix(pair.hospital, matrixIdSchema.parse(matrixId));
  for (const { organizationId } of matrix.parties) {
    if (organizationId) await sealAgreement(installation, { agreementId, organizationId });
  }
}

function sign(guest: Visitor, { contentSha256, documentSha256, id }: Agreement, stated: object) {
  return guest.ask(`/api/v1/agreements/${id}/signatures`, {
    method: "POST",
    json: { contentSha256, documentSha256, agrees: true, ...stated },
  });
}

describe("a guest who signs", { timeout: 60_000 }, () => {
  it("talks, enrols, states an authority and signs in one visit, as the party that was named", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const wish = { kind: "matrix", matrixId: matrix.id, partyKey: "dealer" } as const;
    const mailed = await givenGuestLink(pair.hospital, {
      ...wish,
      ...guestOf(mail()),
      maySign: true,
    });
    const guest = await givenGuest(http, mailed);
    await settleRows(pair, matrix.id);
    await acceptAll(guest, matrix.id);
    const agreement = await fixContent(pair.hospital, matrix.id, "ja");
    expect(agreement.signersNeeded).toEqual(["hospital", "vendor", "dealer"]);
    expect(await subjectsTo(mailed.link.email)).toContain("署名のお願い");

    const stated = { signerRole: "代表取締役", authority: "representative" };
    const tooEarly = await sign(guest, agreement, stated);
    expect(await tooEarly.json()).toMatchObject({ code: "second_factor_needed" });
    await enrol(guest);
    const silent = await sign(guest, agreement, { signerRole: "代表取締役" });
    expect(await silent.json()).toMatchObject({ code: "invalid_input" });
    const signed = await sign(guest, agreement, stated);
    expect(signed.status).toBe(201);
    const { agreement: after } = await getAgreement(pair.vendor, agreement.id);
    expect(after.signatures).toMatchObject([
      {
        partyKey: "dealer",
        signerName: "山田 太郎",
        signerRole: "代表取締役（代表者）",
        strength: "mailedCodeAndFactor",
      },
    ]);
    expect(after.parties.find(({ key }) => key === "dealer")?.name).toBe("やまだ商店");

    for (const ctx of [pair.hospital, pair.vendor]) await signFor(ctx, agreement);
    await sealAll(pair, agreement, matrix.id);
    const { agreement: complete } = await getAgreement(pair.vendor, agreement.id);
    expect(complete).toMatchObject({ state: "complete", sealsDone: 3 });
    for (const paper of ["document", "certificate"]) {
      const taken = await guest.ask(`/api/v1/agreements/${agreement.id}/${paper}.pdf`);
      expect(taken.status).toBe(200);
    }
    expect(await subjectsTo(mailed.link.email)).toContain("締結されました");
  });

  it("comes for the signature alone in the place of whoever talked, and shows the factor that there is", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const email = mail();
    const first = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, {
        ...{ kind: "matrix", matrixId: matrix.id, partyKey: "dealer", maySign: false },
        ...guestOf(mail()),
      }),
    );
    await settleRows(pair, matrix.id);
    await acceptAll(first, matrix.id);
    const agreement = await fixContent(pair.hospital, matrix.id, "ja");
    const wish = { kind: "agreement", agreementId: agreement.id, partyKey: "dealer" } as const;
    const enrolled = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, { ...wish, ...guestOf(email) }),
    );
    const code = await enrol(enrolled);
    const again = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, { ...wish, ...guestOf(email) }),
    );

    const stated = { signerRole: "店長", authority: "mandate" };
    expect(await (await sign(again, agreement, stated)).json()).toMatchObject({
      code: "fresh_factor_needed",
    });
    const second = await again.ask("/api/v1/guest-seat/authenticator", { method: "POST" });
    expect(await second.json()).toMatchObject({ code: "session_limited" });
    expect((await showCode(again, code("next"))).status).toBe(200);
    expect((await sign(again, agreement, stated)).status).toBe(201);
    expect((await first.ask(`/api/v1/agreements/${agreement.id}`)).status).toBe(403);
  });
});
