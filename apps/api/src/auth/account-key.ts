import { createHmac } from "node:crypto";
import { emailSchema } from "@bunkai/domain/account/email";

/**
 * What attempts at an account are counted under: the same for all spellings of its address, and not the address. Addresses
 * without an account have one too.
 */
export function accountKey(secret: string, address: string): string {
  const email = emailSchema.safeParse(address).data ?? address.trim().toLowerCase();
  return createHmac("sha256", secret).update(`account ${email}`).digest("base64url");
}
