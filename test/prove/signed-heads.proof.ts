import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSignedHeads } from "@bunkai/actions/audit/read-audit";
import { signHeads } from "@bunkai/actions/audit/sign-heads";
import { stampHeads } from "@bunkai/actions/audit/stamp-heads";
import type { Context } from "@bunkai/actions/context";
import { httpTimeStamper } from "@bunkai/api/time-stamp-authority";
import { openDatabase } from "@bunkai/db/open/open-database";
import { verifySignedHeads } from "@bunkai/proof/audit/verify-signed-heads";
import { verifyTimeStamp } from "@bunkai/proof/audit/verify-time-stamp";
import { beforeAll, describe, expect, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { givenInstallationOn, type TestInstallation } from "../fixtures/installation.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { givenResponder, openssl, type Responder, type Spoilt } from "./time-stamp-responder.ts";

const DAY_MS = 86_400_000;
const ALL = { after: 0, limit: 100 };

let folder: string;
let installation: TestInstallation;
let responder: Responder;

beforeAll(async () => {
  folder = givenTemporaryFolder();
  responder = await givenResponder(folder);
  const configuration = { dataDirectory: givenTemporaryFolder(), secret: TEST_SECRET };
  const db = await openDatabase(configuration);
  afterwards(() => db.close());
  const away = httpTimeStamper("http://127.0.0.1:9/");
  const timeStampers = [away, httpTimeStamper(responder.url)];
  installation = { ...givenInstallationOn(db, configuration), timeStampers };
  // Certificates are valid from now on, and a clock that stands still in the past would be outside.
  installation.clock.pass(Date.now() + DAY_MS - installation.now().getTime());
});

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

/** The one head of a new organisation that was signed, and what is beside it. */
async function signedHeadOf(reader: Context) {
  await signHeads(installation);
  await stampHeads(installation).catch((error: unknown) => {
    // The first authority is away: the second has answered, and the job tells of the first.
    if (!(error instanceof AggregateError)) throw error;
  });
  const { certificates, heads } = await readSignedHeads(reader, ALL);
  const [head] = heads;
  const [certificate] = certificates;
  if (!head || !certificate) throw new Error("No head was signed.");
  return { head, certificate: bytesOf(certificate) };
}

describe("a signed head", () => {
  it("is what OpenSSL verifies with the certificate alone, and nothing else is", async () => {
    const { certificate, head } = await signedHeadOf(await givenOrganization(installation));
    write("seal.der", certificate);
    write("head.json", new TextEncoder().encode(head.text));
    write("head.sig", bytesOf(head.signature));
    openssl(folder, ["x509", "-inform", "DER", "-in", "seal.der", "-out", "seal.pem"]);
    openssl(folder, ["x509", "-in", "seal.pem", "-pubkey", "-noout", "-out", "seal.pub"]);
    const verify = [
      "dgst",
      "-sha256",
      "-verify",
      "seal.pub",
      "-signature",
      "head.sig",
      "head.json",
    ];
    expect(openssl(folder, verify)).toContain("Verified OK");
    write("head.json", new TextEncoder().encode(head.text.replace('"sequence":1', '"sequence":2')));
    expect(() => openssl(folder, verify)).toThrow();
  });

  it("bears a time-stamp of a real authority, which OpenSSL and our own verifier believe alike", async () => {
    const reader = await givenOrganization(installation);
    const { certificate, head } = await signedHeadOf(reader);
    const token = bytesOf(head.stamp?.token ?? "");
    const signature = bytesOf(head.signature);
    expect(head.stamp?.authority).toBe(responder.url);
    write("head.sig", signature);
    write("head.tst", token);
    const verify = ["ts", "-verify", "-data", "head.sig", "-in", "head.tst", "-token_in"];
    const trust = ["-CAfile", responder.certificateFile, "-partial_chain"];
    expect(openssl(folder, [...verify, ...trust])).toContain("Verification: OK");

    const given = { sequence: head.sequence, text: head.text, signature, token };
    expect(await verifySignedHeads(reader.organizationId, [given], [certificate])).toMatchObject({
      ...{ seals: 1, stamps: 1, faults: [], authorities: ["試験用時刻認証局"] },
    });
    expect(await verifyTimeStamp(token, signature.with(8, 0))).toEqual({ state: "other_bytes" });
    const untouched = await verifyTimeStamp(token, signature);
    for (let place = 0; place < token.length; place += 7) {
      const changed = token.with(place, (token[place] ?? 0) ^ 1);
      const verdict = await verifyTimeStamp(changed, signature);
      // What no signature covers, such as a second look at an algorithm's name, may differ; the time may not.
      if (verdict.state === "stamped") expect(verdict).toEqual(untouched);
    }
  });
});

describe("an authority that answers wrongly", () => {
  it.each<Spoilt>(["garbage", "refusal", "another_request", "server_error"])(
    "with %s gets no time-stamp kept, and is asked again",
    async (how) => {
      const reader = await givenOrganization(installation);
      responder.spoil(how);
      expect((await signedHeadOf(reader)).head.stamp).toBeNull();
      responder.spoil(null);
      expect((await signedHeadOf(reader)).head.stamp).not.toBeNull();
    },
  );
});

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
}
