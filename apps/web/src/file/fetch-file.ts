import type { OrganizationId } from "@bunkai/domain/id";
import { API, headersOf } from "../api.ts";
import { problemOf, unreachable } from "../problem.ts";

/** A file that the server made, with the name that it gave it. */
export type FetchedFile = { readonly name: string; readonly blob: Blob };

/**
 * Fetches a file that takes the server a while: unlike a plain link, whoever waits can be told, and a refusal can be read.
 *
 * @param path below `/api/v1`
 * @throws Problem what the server refused, or `unreachable`
 */
export async function fetchFile(
  path: `/${string}`,
  organizationId: OrganizationId,
): Promise<FetchedFile> {
  const headers = headersOf(organizationId);
  const response = await fetch(`${API}${path}`, { headers }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  const blob = await response.blob().catch(() => {
    throw unreachable();
  });
  return { name: nameIn(response.headers.get("content-disposition") ?? ""), blob };
}

/** Lets the browser save it, as a link with `download` would. */
export function saveFile({ blob, name }: FetchedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
}

const REVOKE_MS = 60_000;

/** The full name. Source: RFC 8187. */
function nameIn(disposition: string): string {
  const [, encoded = ""] = /filename\*=UTF-8''([^;]+)/u.exec(disposition) ?? [];
  return decodeURIComponent(encoded);
}
