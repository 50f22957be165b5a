import { describe, expect, it } from "vitest";
import { givenEdge } from "./given-edge.ts";
import { getVersion, tagVersion } from "./version-tag.ts";

describe("If-Match", () => {
  const ask = givenEdge([], getVersion);

  it("names the version that was read", async () => {
    const { body } = await ask({ headers: { "if-match": '"v12"' } });
    expect(body).toEqual({ found: 12 });
  });

  it.each(["", "*", "v1", '"1"', '"v0"', 'W/"v1"', '"v1", "v2"', '"v1e3"'])(
    "is not %s",
    async (tag) => {
      const { body, status } = await ask({ headers: { "if-match": tag } });
      expect({ status, code: body.code }).toEqual({ status: 428, code: "edit_needs_version" });
    },
  );

  it("comes back from the ETag as it was sent", async () => {
    const { headers } = await givenEdge([], (c) => tagVersion(c, { version: 7 }))();
    const { body } = await ask({ headers: { "if-match": headers.get("etag") ?? "" } });
    expect(body).toEqual({ found: 7 });
  });
});
