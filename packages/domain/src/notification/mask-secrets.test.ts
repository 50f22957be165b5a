import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskSecrets, SECRET_MASK } from "./mask-secrets.ts";

const token = fc.stringMatching(/^[\w-]{32,64}$/u);

describe("a mail with its secrets masked", () => {
  it.each([
    ["https://b.example/invitations/accept#", ""],
    ["https://b.example/api/auth/verify-email?token=", "&callbackURL=%2Fmail-confirmed"],
    ["https://b.example/api/auth/reset-password/", "?callbackURL=%2Freset-password"],
  ])("has no token left of %s…%s", (before, after) => {
    fc.assert(
      fc.property(token, (secret) => {
        expect(maskSecrets(`開く：\n${before}${secret}${after}\nおわり`)).not.toContain(secret);
      }),
    );
  });

  it("still says where its links lead", () => {
    const id = "0198a5c2-0000-7000-8000-0123456789ab";
    expect(maskSecrets("開く：\nhttps://b.example/guest#abc\nおわり")).toBe(
      `開く：\nhttps://b.example/guest#${SECRET_MASK}\nおわり`,
    );
    for (const open of ["https://b.example/settings/files", `https://b.example/matrices/${id}`]) {
      expect(maskSecrets(open)).toBe(open);
    }
  });

  it("has no code left in either language, and keeps other numbers", () => {
    expect(maskSecrets("確認コード：123456\n文書 202611 号")).toBe(
      `確認コード：${SECRET_MASK}\n文書 202611 号`,
    );
    expect(maskSecrets("Code: 123456")).toBe(`Code: ${SECRET_MASK}`);
  });
});
