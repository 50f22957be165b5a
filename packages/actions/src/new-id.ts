import { v7 } from "uuid";
import type { z } from "zod";

/** A fresh id of the kind asked for. Version 7: ids grow with time, so that indexes stay compact. */
export function newId<Schema extends z.ZodType<string>>(schema: Schema): z.output<Schema> {
  return schema.parse(v7()) as z.output<Schema>;
}
