import type { MailTransport } from "@bunkai/actions/notification/mail-transport";
import { isLoopback } from "@bunkai/domain/operation/configuration";
import { createTransport } from "nodemailer";

const CONNECTIONS_MAX = 2;
const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;

/** A mail transport that holds connections. */
export type SmtpTransport = MailTransport & { close(): void };

/**
 * Sends mails through an SMTP server. One that is away, slow or refuses is an error: the job comes again. So is one that
 * does not encrypt, unless it is on this machine or its address ends in `?requireTLS=false`: mails hold links that open accounts.
 */
export function smtpTransport(smtpUrl: string, from: string): SmtpTransport {
  const transport = createTransport({
    requireTLS: !isLoopback(new URL(smtpUrl).hostname),
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS_MAX,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    // A mail of ours is a text: nothing in it may make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ body, messageId, subject, to }) {
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject,
        text: body,
        messageId,
        // So that no holiday notice answers.
        headers: { "auto-submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}
