import { readTrust } from "@bunkai/actions/agreement/read-trust";
import { sealKeyOf } from "@bunkai/actions/agreement/seal-key-of";
import { sha256Hex } from "@bunkai/proof/sha256";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";

const installation = await givenInstallation();

it("is one key for all who need the first one at the same moment, and no other is published as trusted", async () => {
  const keys = await Promise.all(Array.from({ length: 4 }, () => sealKeyOf(installation)));
  const used = new Set(keys.map(({ certificate }) => sha256Hex(certificate)));

  expect([...used]).toEqual(await readTrust(installation));
});
