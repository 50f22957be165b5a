/** How a mail leaves the house. `apps/api` brings SMTP; a throw means "try again later". */
export type MailTransport = {
  send(mail: {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    /** Stays the same when the same mail is tried again, so that a receiving server can tell. */
    readonly messageId: string;
  }): Promise<void>;
};
