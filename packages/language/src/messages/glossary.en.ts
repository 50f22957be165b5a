import type { Shape } from "../shape.ts";
import type { glossaryJa } from "./glossary.ja.ts";

export const glossaryEn: Shape<typeof glossaryJa> = {};
