/** The key that seals documents, and the certificate that names it. */
export type SealKey = {
  /** X.509, DER. */
  readonly certificate: Uint8Array;
  /** PKCS #8, DER. Never leaves the server, never stands in a log. */
  readonly privateKey: Uint8Array;
};
