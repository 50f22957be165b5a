import { randomUUID } from "node:crypto";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import { sha256Stream } from "@bunkai/proof/sha256";
import { and, asc, eq, gte, isNull, lt, notExists } from "drizzle-orm";
import type { Database } from "../database.ts";
import { fileChunks, fileContents, files } from "../schema/schema.ts";
import { inSystem, inTenant, type Tenant } from "../tenant.ts";
import type { FileStore, StoredContent } from "./file-store.ts";

/** One row holds this much: large enough to be few, small enough to pass through memory. */
const CHUNK_BYTES = 512 * 1024;

/** Keeps bytes in the database, in rows of 512 kB. Each piece is a transaction of its own: no sender holds a lock. */
export function databaseFileStore(db: Database): FileStore {
  return {
    put: (organizationId, bytes, options) => put(db, organizationId, bytes, options),
    read: (organizationId, contentId) => read(db, organizationId, contentId),
    sweep: (startedBefore) => sweep(db, startedBefore),
  };
}

async function put(
  db: Database,
  organizationId: OrganizationId,
  bytes: AsyncIterable<Uint8Array>,
  options: Parameters<FileStore["put"]>[2],
): Promise<StoredContent> {
  const contentId = randomUUID();
  const asTenant = <Result>(work: (tenant: Tenant) => Promise<Result>) =>
    inTenant(db, { organizationId, personId: null }, work);
  await asTenant(async ({ sql }) => {
    await sql
      .insert(fileContents)
      .values({ organizationId, id: contentId, startedAt: options.startedAt });
  });
  try {
    const hash = sha256Stream();
    let sizeBytes = 0;
    let index = 0;
    for await (const chunk of inChunks(bytes)) {
      sizeBytes += chunk.length;
      if (sizeBytes > options.sizeBytesMax) {
        throw new DomainError("file_too_large", { sizeBytesMax: options.sizeBytesMax });
      }
      hash.update(chunk);
      const row = { organizationId, contentId, index, bytes: chunk };
      await asTenant(async ({ sql }) => void (await sql.insert(fileChunks).values(row)));
      index += 1;
    }
    const address = { contentId, sha256: hash.digestHex(), sizeBytes };
    return await asTenant((tenant) => settle(tenant, address, options.startedAt));
  } catch (error) {
    await asTenant((tenant) => discard(tenant, contentId));
    throw error;
  }
}

/** Gives complete bytes their address; bytes that the organisation has already are not kept twice. */
async function settle(
  tenant: Tenant,
  content: StoredContent,
  startedAt: Date,
): Promise<StoredContent> {
  const { organizationId, sql } = tenant;
  // Touching it keeps the sweep away until a file names it.
  const [known] = await sql
    .update(fileContents)
    .set({ startedAt })
    .where(
      and(eq(fileContents.organizationId, organizationId), eq(fileContents.sha256, content.sha256)),
    )
    .returning({ contentId: fileContents.id });
  if (known) {
    await discard(tenant, content.contentId);
    return { ...content, contentId: known.contentId };
  }
  await sql
    .update(fileContents)
    .set({ sha256: content.sha256, sizeBytes: content.sizeBytes })
    .where(
      and(eq(fileContents.organizationId, organizationId), eq(fileContents.id, content.contentId)),
    );
  return content;
}

async function discard({ organizationId, sql }: Tenant, contentId: string): Promise<void> {
  await sql
    .delete(fileContents)
    .where(and(eq(fileContents.organizationId, organizationId), eq(fileContents.id, contentId)));
}

async function* read(
  db: Database,
  organizationId: OrganizationId,
  contentId: string,
): AsyncIterable<Uint8Array> {
  let next = 0;
  while (true) {
    const chunk = await inTenant(db, { organizationId, personId: null }, (tenant) =>
      findChunk(tenant, contentId, next),
    );
    if (!chunk) return;
    if (chunk.index !== next) throw new Error("A stored file has lost a piece.");
    next += 1;
    yield chunk.bytes;
  }
}

async function findChunk(
  { organizationId, sql }: Tenant,
  contentId: string,
  indexMin: number,
): Promise<{ index: number; bytes: Uint8Array } | undefined> {
  const [chunk] = await sql
    .select({ index: fileChunks.index, bytes: fileChunks.bytes })
    .from(fileChunks)
    .where(
      and(
        eq(fileChunks.organizationId, organizationId),
        eq(fileChunks.contentId, contentId),
        gte(fileChunks.index, indexMin),
      ),
    )
    .orderBy(asc(fileChunks.index))
    .limit(1);
  return chunk;
}

async function sweep(db: Database, startedBefore: Date): Promise<number> {
  return inSystem(db, async ({ sql }) => {
    const broken = await sql
      .delete(fileContents)
      .where(and(isNull(fileContents.sha256), lt(fileContents.startedAt, startedBefore)))
      .returning({ id: fileContents.id });
    const unused = await sql
      .delete(fileContents)
      .where(
        and(
          lt(fileContents.startedAt, startedBefore),
          notExists(
            sql
              .select({ id: files.id })
              .from(files)
              .where(
                and(
                  eq(files.organizationId, fileContents.organizationId),
                  eq(files.contentId, fileContents.id),
                ),
              ),
          ),
        ),
      )
      .returning({ id: fileContents.id });
    return broken.length + unused.length;
  });
}

/** Cuts whatever sizes arrive into even chunks. */
async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let buffer = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for await (const piece of bytes) {
    let rest = piece;
    while (rest.length > 0) {
      const part = rest.subarray(0, CHUNK_BYTES - filled);
      buffer.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
      if (filled === CHUNK_BYTES) {
        yield buffer;
        buffer = new Uint8Array(CHUNK_BYTES);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}
