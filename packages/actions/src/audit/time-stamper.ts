/** A time-stamp authority (RFC 3161) that this installation may ask. */
export type TimeStamper = {
  /** Where it answers: what is kept beside its time-stamps. */
  readonly address: string;
  /**
   * Takes a request and gives the answer, both in DER.
   *
   * @throws when it is away, slow, or refuses
   */
  ask(request: Uint8Array): Promise<Uint8Array>;
};
