import type { OrganizationId } from "@bunkai/domain/id";
import type { Mail } from "@bunkai/domain/notification/notification";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import MailIcon from "lucide-react/icons/mail";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { installationQuery } from "../operation/installation-query.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Empty } from "../ui/empty.tsx";
import { MoreButton } from "../ui/more-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { MailCard } from "./mail-card.tsx";
import { mailsQuery } from "./notification-queries.ts";

/** The mails that the organisation sent or, without a mail server, would have sent. */
export function OutboxPage() {
  return (
    <Allowed deed="mail.read">
      <MemberOutbox />
    </Allowed>
  );
}

/** All mails of a development installation, for everybody: there is no other way to get them. */
export function OpenOutboxPage() {
  const words = useWords();
  return (
    <Page
      lead={<p>{words.notification.outbox.openLead}</p>}
      title={words.notification.outbox.openTitle}
    >
      <Mails organizationId={undefined} />
    </Page>
  );
}

function MemberOutbox() {
  const words = useWords();
  const { organizationId } = useMembership();
  const installation = useQuery(installationQuery);
  return (
    <Page lead={<p>{words.notification.outbox.lead}</p>} title={words.shell.nav.outbox}>
      {installation.data?.mailIsSent === false && (
        <Notice title={words.notification.outbox.notSent} tone="warning">
          <p>{words.notification.outbox.notSentDetail}</p>
          {installation.data.outboxIsOpen && (
            <Link className="link" to="/outbox">
              {words.account.signIn.outbox}
            </Link>
          )}
        </Notice>
      )}
      <Mails organizationId={organizationId} />
    </Page>
  );
}

function Mails({ organizationId }: { readonly organizationId: OrganizationId | undefined }) {
  const query = useInfiniteQuery(mailsQuery(organizationId));
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          <MailList mails={pages.flatMap((page) => page.items)} />
          <MoreButton query={query} />
        </>
      )}
    </Loaded>
  );
}

function MailList({ mails }: { readonly mails: readonly Mail[] }) {
  const words = useWords();
  if (mails.length === 0) {
    return (
      <Empty icon={MailIcon} title={words.notification.outbox.empty}>
        {words.notification.outbox.emptyBody}
      </Empty>
    );
  }
  return (
    <ul className="flex flex-col gap-4">
      {mails.map((mail) => (
        <MailCard key={mail.id} mail={mail} />
      ))}
    </ul>
  );
}
