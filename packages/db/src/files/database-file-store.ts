import { randomUUID } from "node:crypto";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import { sha256Stream } from "@bunkai/proof/sha256";
import { and, eq, isNotNull, isNull, lt, notExists, sql as raw } from "drizzle-orm";
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
    // What cannot be removed now is swept later; why the sender failed must not be lost over it.
    await asTenant((tenant) => discard(tenant, contentId)).catch(() => undefined);
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
  await waitForEqualBytes(tenant, content);
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

/** Of two senders of the same bytes the slower one must find those of the faster. */
async function waitForEqualBytes(
  { organizationId, sql }: Tenant,
  { sha256 }: StoredContent,
): Promise<void> {
  const address = `${organizationId} ${sha256}`;
  await sql.execute(raw`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`);
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
  const asTenant = <Result>(work: (tenant: Tenant) => Promise<Result>) =>
    inTenant(db, { organizationId, personId: null }, work);
  const sizeBytes = await asTenant((tenant) => getSize(tenant, contentId));
  let givenBytes = 0;
  for (let index = 0; givenBytes < sizeBytes; index += 1) {
    const bytes = await asTenant((tenant) => getChunk(tenant, contentId, index));
    givenBytes += bytes.length;
    yield bytes;
  }
}

async function getSize({ organizationId, sql }: Tenant, contentId: string): Promise<number> {
  const [content] = await sql
    .select({ sizeBytes: fileContents.sizeBytes })
    .from(fileContents)
    .where(
      and(
        eq(fileContents.organizationId, organizationId),
        eq(fileContents.id, contentId),
        isNotNull(fileContents.sha256),
      ),
    );
  if (!content) throw new Error("A stored file has lost its content.");
  return content.sizeBytes;
}

async function getChunk(
  { organizationId, sql }: Tenant,
  contentId: string,
  index: number,
): Promise<Uint8Array> {
  const [chunk] = await sql
    .select({ bytes: fileChunks.bytes })
    .from(fileChunks)
    .where(
      and(
        eq(fileChunks.organizationId, organizationId),
        eq(fileChunks.contentId, contentId),
        eq(fileChunks.index, index),
      ),
    );
  if (!chunk) throw new Error("A stored file has lost a piece.");
  return chunk.bytes;
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
