import type { Shape } from "../shape.ts";
import type { shellJa } from "./shell.ja.ts";

export const shellEn: Shape<typeof shellJa> = {};
