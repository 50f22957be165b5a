import { SECRET_MASK } from "@bunkai/domain/notification/mask-secrets";
import { describe, expect, it } from "vitest";
import { linkedText } from "./linked-text.ts";

describe("linkedText", () => {
  it("finds the addresses and loses no letter", () => {
    const text = "開く：\nhttps://bunkai.example/invitations/accept#abc\nおわり";
    const stretches = linkedText(text);
    expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
    expect(stretches.filter((stretch) => stretch.href).map((stretch) => stretch.href)).toEqual([
      "https://bunkai.example/invitations/accept#abc",
    ]);
  });

  it("makes no link of an address whose secret is masked", () => {
    const text = `https://bunkai.example/guest#${SECRET_MASK}`;
    expect(linkedText(text)).toEqual([{ key: 0, text, href: null }]);
  });

  it("makes no link of anything that is not http", () => {
    expect(linkedText("javascript:alert(1) mailto:a@b.example").every(({ href }) => !href)).toBe(
      true,
    );
  });
});
