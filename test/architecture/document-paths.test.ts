import { describe, expect, it } from "vitest";
import { fitsAnyFile, pathsInDocument } from "./document-paths.ts";

describe("a path in a document", () => {
  const house = ["packages/db/src/tenant.ts", "apps/api/src/routes/files.ts", "docs/sources.md"];
  const missingIn = (text: string) =>
    pathsInDocument("docs/map.md", text)
      .filter(({ path }) => !fitsAnyFile(path, house))
      .map(({ written }) => written);

  it("may be a file, a folder, a package, a link beside the document, or a pattern", () => {
    expect(
      missingIn(
        "`packages/db/src/tenant.ts` `apps/api/` `@bunkai/db/tenant` [sources](sources.md#top) `apps/{api,web}/src/routes/<word>.ts`",
      ),
    ).toEqual([]);
  });

  it("is reported when nothing fits", () => {
    expect(
      missingIn("`packages/db/src/gone.ts` [x](gone.md) `@bunkai/db/gone` `apps/*/gone.ts`"),
    ).toEqual(["gone.md", "packages/db/src/gone.ts", "@bunkai/db/gone", "apps/*/gone.ts"]);
  });

  it("is not looked for in web addresses, plain words and blocks of code", () => {
    const text = "[w](https://example.org/a) `npm test` `tenant.ts`\n```text\napps/gone\n```\n";

    expect(pathsInDocument("README.md", text)).toEqual([]);
  });
});
