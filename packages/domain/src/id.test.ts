import { expect, it } from "vitest";
import { organizationIdSchema } from "./id.ts";

const ID = "0193b0a0-0000-7000-8000-00000000000a";

it("has one form, whatever the sender's letters are like", () => {
  expect(organizationIdSchema.parse(ID.toUpperCase())).toBe(ID);
});

it.each(["", "1", `${ID}0`, `{${ID}}`, ID.replaceAll("-", ""), `${ID}\n`])("refuses %j", (text) => {
  expect(organizationIdSchema.safeParse(text).success).toBe(false);
});
