import { canonicalJson } from "@bunkai/proof/canonical-json";
import type { Bench } from "./bench.ts";

/** As many answers as a long sheet has. */
const ANSWER_COUNT = 240;

const sheet = {
  format: "bunkai.revision/1",
  answers: Array.from({ length: ANSWER_COUNT }, (_, index) => ({
    value: "yes",
    note: "バックアップは毎日取得し、復元の手順を年に一度確認しています。",
    key: `item-${index}`,
  })),
};

export const bench: Bench = {
  name: `Canonical JSON of ${ANSWER_COUNT} answers`,
  concurrency: 1,
  floor: { name: "JSON.stringify", open: () => ({ once: () => JSON.stringify(sheet) }) },
  ours: { name: "canonicalJson", open: () => ({ once: () => canonicalJson(sheet) }) },
};
