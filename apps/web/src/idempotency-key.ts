const keysOpen = new Map<string, string>();

/**
 * The key under which a creating request is sent. The same deed keeps its key until an answer came:
 * pressing the button again after a broken line does not create a second time.
 *
 * @param deed path and body of the request
 */
export function idempotencyKeyOf(deed: string): string {
  const open = keysOpen.get(deed);
  if (open) return open;
  // Not `randomUUID`: browsers offer that over https only.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  keysOpen.set(deed, key);
  return key;
}

/** Says that the deed was answered: the same deed done again is a new one. */
export function settleIdempotencyKey(deed: string): void {
  keysOpen.delete(deed);
}
