/** An address as somebody who holds a link alone may see it: `a***@example.jp`. Its length does not show. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email][0] ?? ""}***${email.slice(at)}`;
}
