import type { MailId, OrganizationId } from "@bunkai/domain/id";

/** What each kind of job is told. Ids only: the handler reads the rest under its own scope. */
export type JobData = {
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
