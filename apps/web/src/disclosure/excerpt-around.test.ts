import { expect, it } from "vitest";
import { excerptAround } from "./excerpt-around.ts";

it("shows a short text whole, and of a long one what stands around the letter", () => {
  const long = `${"前".repeat(40)}✕${"後".repeat(40)}`;

  expect(excerptAround("短い✕です", "✕")).toBe("短い✕です");
  expect(excerptAround(long, "✕")).toBe(`…${"前".repeat(16)}✕${"後".repeat(15)}…`);
});
