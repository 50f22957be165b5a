import { isAnybodyRegistered } from "@bunkai/db/stores/people";
import type { Installation } from "../context.ts";

/** True until the first person registers: the front page then explains what this is. */
export async function isFirstRun({ db }: Installation): Promise<boolean> {
  return !(await isAnybodyRegistered(db));
}
