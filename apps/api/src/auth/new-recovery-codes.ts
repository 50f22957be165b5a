import { randomBytes } from "node:crypto";
import {
  RECOVERY_BYTE_END,
  RECOVERY_CODE_COUNT,
  recoveryCodeFrom,
} from "@bunkai/domain/account/recovery-code";

/** A list of recovery codes that nobody can guess. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODE_COUNT }, () => {
    // More than are needed: one in thirty is left out.
    const bytes = [...randomBytes(32)].filter((byte) => byte < RECOVERY_BYTE_END);
    return recoveryCodeFrom(bytes);
  });
}
