import { expect, it } from "vitest";
import { typeText } from "./type-text.ts";

it.each([
  [{ $ref: "#/components/schemas/Member" }, "Member"],
  [{ type: "array", items: { $ref: "#/components/schemas/Member" } }, "Member[]"],
  [{ type: "string", format: "uuid" }, "string (uuid)"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: "string", enum: ["ja", "en"] }, '"ja" | "en"'],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string | null"],
  [{ type: "object", properties: { unread: { type: "integer" } } }, "{ unread: integer }"],
  [undefined, "…"],
])("writes %j as a type", (schema, text) => {
  expect(typeText(schema)).toBe(text);
});
