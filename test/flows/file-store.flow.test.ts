import { createHash } from "node:crypto";
import type { Context } from "@bunkai/actions/context";
import { addFile } from "@bunkai/actions/file/add-file";
import { removeFile } from "@bunkai/actions/file/remove-file";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { bytesOf, textOf } from "../fixtures/bytes.ts";
import { heldFor, NOTHING } from "../fixtures/held-files.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const KIB = 1024;
const MIB = 1024 * KIB;
/** What a socket gives at once, and what the store writes at once. */
const PIECE_BYTES = 64 * KIB;
const CHUNK_BYTES = 512 * KIB;
const DAY_MS = 86_400_000;

const installation = await givenInstallation();
const { clock, files } = installation;

function put(ctx: Context, bytes: AsyncIterable<Uint8Array>, sizeBytesMax = 50 * MIB) {
  return files.put(ctx.organizationId, bytes, { startedAt: clock.now(), sizeBytesMax });
}

/** A sender of so many pieces, no two alike. */
async function* sender(
  pieces: number,
  beforeEach: (givenBytes: number) => unknown = () => undefined,
): AsyncGenerator<Uint8Array, void> {
  for (let index = 0; index < pieces; index += 1) {
    await beforeEach(index * PIECE_BYTES);
    yield Buffer.alloc(PIECE_BYTES, `${index} `);
  }
}

describe("20 MB", () => {
  it("are written while they come and read piece by piece, never held as a whole", async () => {
    const ctx = await givenOrganization(installation);
    const waiting: number[] = [];
    const sent = createHash("sha256");
    async function* sending() {
      const look = async (givenBytes: number) => {
        if (givenBytes % (4 * MIB) === 0)
          waiting.push(givenBytes - (await heldFor(installation, ctx)).bytes);
      };
      for await (const piece of sender((20 * MIB) / PIECE_BYTES, look)) {
        sent.update(piece);
        yield piece;
      }
    }

    const { contentId, sha256, sizeBytes } = await put(ctx, sending());

    const digest = sent.digest("hex");
    expect({ sha256, sizeBytes }).toEqual({ sha256: digest, sizeBytes: 20 * MIB });
    expect(waiting).toHaveLength(5);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(CHUNK_BYTES);
    const read = createHash("sha256");
    const sizes = new Set<number>();
    for await (const piece of files.read(ctx.organizationId, contentId)) {
      read.update(piece);
      sizes.add(piece.length);
    }
    expect(read.digest("hex")).toBe(digest);
    expect([...sizes]).toEqual([CHUNK_BYTES]);
  });
});

describe("a reader", () => {
  it("that breaks off holds nothing up", async () => {
    const ctx = await givenOrganization(installation);
    const { contentId } = await put(ctx, sender(24));

    for await (const piece of files.read(ctx.organizationId, contentId)) {
      expect(piece).toHaveLength(CHUNK_BYTES);
      break;
    }

    // Needs the lock that no reader, gone or not, may share.
    await asOwner(
      installation,
      "do $$ begin lock table file_contents, file_chunks in access exclusive mode; end $$",
    );
    expect(await textOf(files.read(ctx.organizationId, contentId))).toHaveLength(24 * PIECE_BYTES);
  });

  it("of a content that has lost a piece gets an error, never a shorter file", async () => {
    const ctx = await givenOrganization(installation);
    const { contentId } = await put(ctx, sender(24));
    const reading = files.read(ctx.organizationId, contentId)[Symbol.asyncIterator]();
    await reading.next();

    await asOwner(
      installation,
      `delete from file_chunks where content_id = '${contentId}' and index = 2`,
    );

    expect(await reading.next()).toMatchObject({ done: false });
    await expect(reading.next()).rejects.toThrow("lost a piece");
  });

  it("of another organisation finds nothing", async () => {
    const [owner, stranger] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const { contentId } = await put(owner, bytesOf("ours"));

    await expect(textOf(files.read(stranger.organizationId, contentId))).rejects.toThrow();
  });
});

describe("a sender", () => {
  it("that breaks off leaves nothing", async () => {
    const ctx = await givenOrganization(installation);
    const breaking = sender(24, async (givenBytes) => {
      if (givenBytes < MIB) return;
      // Up to here it was kept.
      expect((await heldFor(installation, ctx)).chunks).toBe(2);
      throw new Error("the line was cut");
    });

    await expect(put(ctx, breaking)).rejects.toThrow("the line was cut");

    expect(await heldFor(installation, ctx)).toEqual(NOTHING);
  });

  it("of too much is stopped at the limit and leaves nothing", async () => {
    const ctx = await givenOrganization(installation);
    let takenBytes = 0;
    let isStopped = false;
    async function* endless() {
      try {
        for await (const piece of sender(Number.POSITIVE_INFINITY)) {
          takenBytes += piece.length;
          yield piece;
        }
      } finally {
        isStopped = true;
      }
    }

    const refusal = await refusalOf(put(ctx, endless(), MIB));

    expect(refusal).toEqual({ code: "file_too_large", facts: { sizeBytesMax: MIB } });
    expect(isStopped).toBe(true);
    expect(takenBytes).toBeLessThanOrEqual(MIB + CHUNK_BYTES);
    expect(await heldFor(installation, ctx)).toEqual(NOTHING);
  });

  it("may send just as much as the limit allows, and nothing at all", async () => {
    const ctx = await givenOrganization(installation);

    const full = await put(ctx, sender(16), MIB);
    const empty = await put(ctx, bytesOf());

    expect([full.sizeBytes, empty.sizeBytes]).toEqual([MIB, 0]);
    expect(await textOf(files.read(ctx.organizationId, empty.contentId))).toBe("");
  });
});

describe("equal bytes", () => {
  it("are kept once within an organisation, even when they come at the same moment", async () => {
    const ctx = await givenOrganization(installation);

    const stored = await Promise.all([1, 2, 3, 4].map(() => put(ctx, sender(9))));
    const later = await put(ctx, sender(9));

    expect(new Set([later, ...stored].map(({ contentId }) => contentId)).size).toBe(1);
    expect(await heldFor(installation, ctx)).toEqual({
      contents: 1,
      chunks: 2,
      bytes: 9 * PIECE_BYTES,
    });
  });

  it("are kept by each organisation for itself", async () => {
    const organizations = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];

    const stored = await Promise.all(organizations.map((ctx) => put(ctx, bytesOf("the same"))));

    const [one, other] = stored;
    expect(one?.sha256).toBe(other?.sha256);
    expect(one?.contentId).not.toBe(other?.contentId);
    expect(await Promise.all(organizations.map((ctx) => heldFor(installation, ctx)))).toEqual(
      organizations.map(() => ({ contents: 1, chunks: 1, bytes: 8 })),
    );
  });
});

describe("the sweep", () => {
  const add = (ctx: Context, text: string) =>
    addFile(ctx, { name: "契約書.pdf", bytes: bytesOf(`%PDF-1.7\n${text}`) });

  it("removes what has no name and is older than its time, and nothing else", async () => {
    const ctx = await givenOrganization(installation);
    await add(ctx, "named");
    const removed = await add(ctx, "named until it was removed");
    await removeFile(ctx, removed.id);
    const old = await put(ctx, bytesOf("old"));
    const renewed = await put(ctx, bytesOf("came again"));
    clock.pass(DAY_MS);
    const startOfDay = clock.now();
    await put(ctx, bytesOf("came again"));
    const young = await put(ctx, bytesOf("young"));

    await files.sweep(startOfDay);

    const kept = [young, renewed].map(({ contentId }) => contentId);
    const left = await asOwner(
      installation,
      `select id from file_contents c where organization_id = '${ctx.organizationId}'
         and not exists (select from files where content_id = c.id)`,
    );
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort());
    expect((await heldFor(installation, ctx)).contents).toBe(4);
    await expect(textOf(files.read(ctx.organizationId, old.contentId))).rejects.toThrow();
  });

  it("gives a sender its time, then removes the beginning, and the sender is told", async () => {
    const ctx = await givenOrganization(installation);
    clock.pass(DAY_MS);
    const startedAt = clock.now();
    const sweeps: number[] = [];
    const slow = sender(24, async (givenBytes) => {
      if (givenBytes !== MIB) return;
      await files.sweep(startedAt);
      sweeps.push((await heldFor(installation, ctx)).chunks);
      await files.sweep(new Date(startedAt.getTime() + 1));
      sweeps.push((await heldFor(installation, ctx)).chunks);
    });

    await expect(put(ctx, slow)).rejects.toThrow();

    expect(sweeps).toEqual([2, 0]);
    expect(await heldFor(installation, ctx)).toEqual(NOTHING);
  });
});
