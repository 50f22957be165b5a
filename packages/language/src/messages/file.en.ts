import type { Shape } from "../shape.ts";
import type { fileJa } from "./file.ja.ts";

export const fileEn: Shape<typeof fileJa> = {};
