import type { OrganizationId } from "@bunkai/domain/id";

/** Bytes under their address. */
export type StoredContent = {
  readonly contentId: string;
  readonly sha256: string;
  readonly sizeBytes: number;
};

/**
 * Where bytes live. One implementation keeps them in the database; another may keep them in object storage.
 *
 * Bytes of different organisations are never shared, even when they are equal.
 */
export type FileStore = {
  /**
   * Takes bytes as they come, holds one piece at a time, and leaves nothing when the sender breaks off.
   *
   * @throws DomainError `file_too_large` as soon as the limit is passed
   */
  put(
    organizationId: OrganizationId,
    bytes: AsyncIterable<Uint8Array>,
    options: { readonly startedAt: Date; readonly sizeBytesMax: number },
  ): Promise<StoredContent>;
  /** The bytes, piece by piece. Ends with an error when pieces are missing. */
  read(organizationId: OrganizationId, contentId: string): AsyncIterable<Uint8Array>;
  /** Removes what was begun before `startedBefore` and never completed, and content that no file names any more. */
  sweep(startedBefore: Date): Promise<number>;
};
