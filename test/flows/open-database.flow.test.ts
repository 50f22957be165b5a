import { describe, expect, inject, it } from "vitest";
import { givenDatabase, givenDatabaseConfiguration } from "../fixtures/database.ts";

describe("the database of a flow", () => {
  it("answers on the engine that its project names", async () => {
    const db = await givenDatabase();

    await db.ping();

    expect(db.engine).toBe(inject("engine"));
  });

  it("is never the database of another test", async () => {
    const [one, other] = [await givenDatabaseConfiguration(), await givenDatabaseConfiguration()];

    expect(one).not.toEqual(other);
  });
});
