import type {
  AgreementId,
  MailId,
  OfferingId,
  OrganizationId,
  RevisionId,
} from "@bunkai/domain/id";

/** What each kind of job is told. Ids only: the handler reads the rest under its own scope. */
export type JobData = {
  /** Tells administrators of keys that end soon. */
  "account.warnOfKeys": Record<string, never>;
  /** Puts on the seals that an agreement lacks. */
  "agreement.seal": { agreementId: AgreementId; organizationId: OrganizationId };
  /** Signs the heads of audit chains, and has them time-stamped. */
  "audit.signHeads": Record<string, never>;
  /** Tells whoever holds a copy of a sheet that its vendor has issued it. */
  "disclosure.tellHolders": { offeringId: OfferingId; revisionId: RevisionId };
  /** Sends one mail of the outbox. */
  "mail.send": { mailId: MailId; organizationId: OrganizationId | null };
  /** Removes what nobody needs any more: broken uploads, spent idempotency keys. */
  "operation.sweep": Record<string, never>;
};
export type QueueName = keyof JobData;

type QueueRule = {
  readonly retryLimit: number;
  /** First pause; each further one is longer. */
  readonly retryDelaySeconds: number;
  /** A job that runs longer is given to somebody else. */
  readonly expireSeconds: number;
  /** Cron expression in Asia/Tokyo, for jobs that come by themselves. */
  readonly schedule?: string;
};

export const queueRules: Readonly<Record<QueueName, QueueRule>> = {
  "account.warnOfKeys": {
    retryLimit: 2,
    retryDelaySeconds: 60,
    expireSeconds: 600,
    schedule: "41 8 * * *",
  },
  "agreement.seal": { retryLimit: 8, retryDelaySeconds: 10, expireSeconds: 300 },
  // Every hour, though each chain's turn comes once a day: a night without a server, or without an authority, is made up for.
  "audit.signHeads": {
    retryLimit: 2,
    retryDelaySeconds: 300,
    expireSeconds: 1_800,
    schedule: "5 * * * *",
  },
  "disclosure.tellHolders": { retryLimit: 4, retryDelaySeconds: 30, expireSeconds: 600 },
  "mail.send": { retryLimit: 5, retryDelaySeconds: 30, expireSeconds: 120 },
  "operation.sweep": {
    retryLimit: 2,
    retryDelaySeconds: 60,
    expireSeconds: 600,
    schedule: "17 * * * *",
  },
};

export const queueNames = Object.keys(queueRules) as QueueName[];

/** Where a job goes that failed every time. */
export function deadQueueOf(name: QueueName): string {
  return `${name}.dead`;
}
