import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import type { OwnFactorKind, SecondFactorKind } from "@bunkai/domain/account/session-facts";

/** What somebody can show of what is taken, what is easiest first. */
export function kindsOf(
  { hasApp, hasPasskey }: Pick<SecondFactor, "hasApp" | "hasPasskey">,
  taken: readonly SecondFactorKind[],
): readonly OwnFactorKind[] {
  const own = { passkey: hasPasskey, code: hasApp, recoveryCode: true };
  return (["passkey", "code", "recoveryCode"] as const).filter(
    (kind) => own[kind] && taken.includes(kind),
  );
}
