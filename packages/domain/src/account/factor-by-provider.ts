const SECOND_MS = 1000;

/** Methods that need something one has, or that are several. A mailed or spoken code is not among them. Source: RFC 8176. */
const methodsWithFactor: ReadonlySet<string> = new Set([
  "hwk",
  "mca",
  "mfa",
  "otp",
  "pop",
  "sc",
  "swk",
]);

/** What a token says of how somebody was recognised. Source: OpenID Connect Core, 2. */
export type TokenOfFactor = {
  readonly amr: readonly string[];
  readonly acr: string | null;
  /** Seconds since 1970; null: the provider does not say. */
  readonly authTime: number | null;
  readonly issuedAt: number;
};

/**
 * When a second factor was shown at a provider, by its own word; null: it says of none, or not when.
 *
 * @param asked the provider was told to ask again now, so that the token's own time will do
 */
export function factorByProvider(
  { acr, amr, authTime, issuedAt }: TokenOfFactor,
  {
    asked,
    factorClasses,
    now,
  }: {
    readonly asked: boolean;
    /** Values of `acr` that the organisation's administrators take for a second factor. */
    readonly factorClasses: readonly string[];
    readonly now: Date;
  },
): Date | null {
  const isTold = amr.some((method) => methodsWithFactor.has(method));
  const isClass = acr !== null && factorClasses.includes(acr);
  if (!isTold && !isClass) return null;
  const seconds = authTime ?? (asked ? issuedAt : null);
  if (seconds === null) return null;
  // A clock ahead of ours must not keep a factor fresh for longer.
  return new Date(Math.min(seconds * SECOND_MS, now.getTime()));
}
