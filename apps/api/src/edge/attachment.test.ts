import { expect, it } from "vitest";
import { dispositionOf } from "./attachment.ts";

it.each([
  ["a.pdf", `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`],
  ["見積.pdf", `attachment; filename="__.pdf"; filename*=UTF-8''%E8%A6%8B%E7%A9%8D.pdf`],
  [`a"b\\c%41.txt`, `attachment; filename="a_b_c_41.txt"; filename*=UTF-8''a%22b%5Cc%2541.txt`],
  [
    "it's (1)*.txt",
    `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`,
  ],
])("writes the name %s so that every browser saves it", (name, disposition) => {
  expect(dispositionOf(name)).toBe(disposition);
});
