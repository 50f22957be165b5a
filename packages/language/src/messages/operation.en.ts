import type { Shape } from "../shape.ts";
import type { operationJa } from "./operation.ja.ts";

export const operationEn: Shape<typeof operationJa> = {};
