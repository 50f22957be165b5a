import type { Installation } from "../context.ts";
import { closeBox, openBox } from "../operation/secret-box.ts";

const PURPOSE = "bunkai provider secret";

/** The secret of a client at a provider as it is stored: encrypted, as base64url. */
export function closeProviderSecret(installation: Installation, secret: string): string {
  const box = closeBox(installation, PURPOSE, Buffer.from(secret));
  return Buffer.from(box).toString("base64url");
}

/** The secret of a client, from what is stored. */
export function openProviderSecret(installation: Installation, box: string): string {
  return Buffer.from(openBox(installation, PURPOSE, Buffer.from(box, "base64url"))).toString();
}
