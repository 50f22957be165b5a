import { type StoredFile, storedFileSchema } from "@bunkai/domain/file/stored-file";
import type { OrganizationId } from "@bunkai/domain/id";
import { API, headersOf } from "../api.ts";
import { idempotencyKeyOf, settleIdempotencyKey } from "../idempotency-key.ts";
import { problemOf, unreachable } from "../problem.ts";

export type Upload = {
  readonly file: File;
  readonly organizationId: OrganizationId;
  /** Bytes that have left, 0 to the size of the file. */
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends a file as it is. With XMLHttpRequest, since `fetch` does not tell how far an upload has come.
 *
 * @throws Problem what the server refused, or `unreachable`
 * @throws DOMException `AbortError` when the person stopped it
 */
export async function uploadFile(upload: Upload): Promise<StoredFile> {
  const { file, organizationId } = upload;
  const deed = `/files ${organizationId} ${file.name} ${file.size} ${file.lastModified}`;
  const response = await send(upload, {
    ...headersOf(organizationId),
    "bunkai-file-name": encodeURIComponent(file.name),
    "content-type": "application/octet-stream",
    "idempotency-key": idempotencyKeyOf(deed),
  });
  settleIdempotencyKey(deed);
  if (!response.ok) throw await problemOf(response);
  return storedFileSchema.parse(await response.json());
}

function send(
  { file, onProgress, signal }: Upload,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${API}/files`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () =>
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { "x-request-id": request.getResponseHeader("x-request-id") ?? "" },
        }),
      );
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException("stopped", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
