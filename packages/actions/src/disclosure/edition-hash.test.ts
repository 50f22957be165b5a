import { findEdition } from "@bunkai/catalogs/editions";
import { expect, it } from "vitest";
import { editionHash } from "./edition-hash.ts";

it.each([
  {
    key: "sds-5.0-own",
    sha256: "e019a0951c28262ef626e7b029bd372d95458749b4b5d12a72819091c1ca013d",
  },
  {
    key: "mds-5.0-own",
    sha256: "4816e869b6b55a715ca23f8176f06933b9bc6e7ccd422d7896c4f861e52d3b92",
  },
  {
    key: "sla-1.0-own",
    sha256: "87b3b493f453ab4ae42d60c461ef3a67c2b101e5ed49d20165433a4a9df88e26",
  },
])("has the hash that issued revisions of $key name", ({ key, sha256 }) => {
  const edition = findEdition(key);
  expect(edition && editionHash(edition)).toBe(sha256);
});
