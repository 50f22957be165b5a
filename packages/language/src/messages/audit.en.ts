import type { Shape } from "../shape.ts";
import type { auditJa } from "./audit.ja.ts";

export const auditEn: Shape<typeof auditJa> = {};
