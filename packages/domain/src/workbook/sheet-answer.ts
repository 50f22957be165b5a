import { z } from "zod";

/** What a sheet says about one question. `unanswered` (未記入) is neither `no` nor `notApplicable`. */
export const sheetAnswerSchema = z.enum(["yes", "no", "notApplicable", "unanswered"]);
export type SheetAnswer = z.infer<typeof sheetAnswerSchema>;

/** An answer that somebody gave. */
export type GivenAnswer = Exclude<SheetAnswer, "unanswered">;
