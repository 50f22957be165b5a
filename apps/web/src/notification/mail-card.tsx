import type { Mail } from "@bunkai/domain/notification/notification";
import { useId } from "react";
import { useWords } from "../language/use-words.ts";
import { Moment } from "../ui/moment.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { linkedText } from "./linked-text.ts";

const tones: Record<Mail["state"], TagTone> = {
  waiting: "plain",
  sent: "good",
  failed: "bad",
  kept: "attention",
};

/** One mail of the outbox, with its links ready to follow. */
export function MailCard({ mail }: { readonly mail: Mail }) {
  const words = useWords();
  const subjectId = useId();
  return (
    <li>
      <article
        aria-labelledby={subjectId}
        className="rounded-8 border border-solid-gray-420 px-4 py-4 sm:px-5"
      >
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <h2 className="min-w-0 flex-1 basis-64 font-bold" id={subjectId}>
            {mail.subject}
          </h2>
          <Tag tone={tones[mail.state]}>{words.notification.mail.state[mail.state]}</Tag>
        </div>
        <MailFacts mail={mail} />
        <p className="mt-3 border-t border-solid-gray-300 pt-3 text-[0.9375rem] leading-170 whitespace-pre-wrap">
          {linkedText(mail.body).map(({ text, href, key }) =>
            href ? (
              <a className="link" href={href} key={key}>
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </p>
      </article>
    </li>
  );
}

function MailFacts({ mail }: { readonly mail: Mail }) {
  const words = useWords();
  return (
    <dl className="mt-1 flex flex-wrap gap-x-6 text-[0.9375rem] text-solid-gray-800">
      <div className="flex gap-2">
        <dt>{words.notification.mail.to}</dt>
        <dd>{mail.to}</dd>
      </div>
      <div className="flex gap-2">
        <dt>{words.notification.mail.at}</dt>
        <dd>
          <Moment at={mail.sentAt ?? mail.createdAt} />
        </dd>
      </div>
    </dl>
  );
}
