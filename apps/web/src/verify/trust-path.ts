/** Where this installation tells which certificates have ever sealed here. Open to everybody. */
export const TRUST_PATH = "/verify/trust";
