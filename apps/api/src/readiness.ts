import type { Database } from "@bunkai/db/database";

/** What must work before a request may come in. */
export const readinessParts = ["database", "jobs", "workers"] as const;
export type ReadinessPart = (typeof readinessParts)[number];

/** Whether this process should get requests, for a load balancer to ask. */
export type Readiness = {
  /** Says that a part works now. */
  begin(part: Exclude<ReadinessPart, "database">): void;
  /** Says that the process is on its way out. */
  drain(): void;
  isDraining(): boolean;
  /** What is missing. Asks the database each time. */
  missing(): Promise<ReadinessPart[]>;
};

export function openReadiness(db: Pick<Database, "ping">): Readiness {
  const begun = new Set<ReadinessPart>();
  let draining = false;
  return {
    begin: (part) => void begun.add(part),
    drain: () => {
      draining = true;
    },
    isDraining: () => draining,
    missing: async () => {
      const answers = await db.ping().then(
        () => true,
        () => false,
      );
      return readinessParts.filter((part) => (part === "database" ? !answers : !begun.has(part)));
    },
  };
}
