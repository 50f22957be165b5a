import { z } from "zod";

/**
 * A mail address as it is stored and compared: without spaces, as narrow letters, lower case, the domain in the letters that
 * travel (`xn--…`). What stands in front of the @ is otherwise left alone: with some hosts `a+b` is another box than `a`.
 */
export const emailSchema = z
  .string()
  .max(1000)
  .transform((address) => plainDomain(address.normalize("NFKC").trim().toLowerCase()))
  .pipe(z.email().max(254));
export type Email = z.infer<typeof emailSchema>;

/** Letters that may stand in a domain, of whatever script. Ports, paths and the like are left for the check to refuse. */
const DOMAIN = /^[\p{L}\p{M}\p{N}.\-\u30FB]+$/u;

function plainDomain(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  if (!DOMAIN.test(domain)) return address;
  // As browsers and mail servers do it: UTS 46, then Punycode.
  const site = `https://${domain}`;
  return URL.canParse(site) ? address.slice(0, at + 1) + new URL(site).hostname : address;
}
