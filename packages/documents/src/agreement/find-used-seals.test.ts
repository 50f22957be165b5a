import { sha256Hex } from "@bunkai/proof/sha256";
import { PDF } from "@libpdf/core";
import { expect, it } from "vitest";
import { createSealKey } from "../signature/create-seal-key.ts";
import { sealPdf } from "../signature/seal-pdf.ts";
import { findUsedSeals } from "./find-used-seals.ts";

const signedAt = new Date("2026-11-22T00:00:00.000Z");
const signatures = [
  { partyName: "病院", sealField: "Bunkai_hospital" },
  { partyName: "事業者", sealField: "Bunkai_vendor" },
];

async function givenSealed() {
  const [older, newer] = await Promise.all(
    ["older", "newer"].map((name) => createSealKey(name, { now: signedAt, validYears: 5 })),
  );
  if (!older || !newer) throw new Error("Two keys were to be made.");
  const pdf = PDF.create();
  pdf.addPage();
  const seal = { reason: "署名", signedAt };
  const once = await sealPdf(await pdf.save(), older, { ...seal, fieldName: "Bunkai_hospital" });
  const whole = await sealPdf(once, newer, { ...seal, fieldName: "Bunkai_vendor" });
  return { whole, older: sha256Hex(older.certificate), newer: sha256Hex(newer.certificate) };
}

it("tells which certificate sealed what, though the key was changed between two signatures", async () => {
  const { newer, older, whole } = await givenSealed();

  expect(await findUsedSeals(whole, signatures, newer)).toEqual([
    { certificateSha256: older, partyNames: ["病院"], sealsCertificate: false },
    { certificateSha256: newer, partyNames: ["事業者"], sealsCertificate: true },
  ]);
});
