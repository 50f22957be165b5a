import { factorProofSchema } from "@bunkai/domain/account/second-factor";
import { passwordSchema } from "./credentials.ts";

/** The form of a proof, with or without a password. */
export function proofSchema(wantsPassword: boolean) {
  return wantsPassword ? passwordSchema : factorProofSchema.omit({ password: true });
}
