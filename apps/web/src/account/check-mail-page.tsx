import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { installationQuery } from "../operation/installation-query.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { askAuth } from "./ask-auth.ts";

/** After signing up: the address is confirmed by a mailed link. Sends the mail again when asked. */
export function CheckMailPage() {
  const words = useFrontWords();
  const { email } = useSearch({ from: "/front/check-mail" });
  const installation = useQuery(installationQuery);
  const again = useMutation({
    mutationFn: (address: string) =>
      askAuth((client) => client.sendVerificationEmail({ email: address })),
  });
  return (
    <Page title={words.account.checkMail.title}>
      <p>{email ? words.account.checkMail.sentTo({ email }) : words.account.checkMail.sent}</p>
      {installation.data?.outboxIsOpen && (
        <Notice title={words.account.checkMail.kept} tone="information">
          <Link className="link" to="/outbox">
            {words.account.signIn.outbox}
          </Link>
        </Notice>
      )}
      <p className="text-solid-gray-800">{words.account.checkMail.missing}</p>
      <ProblemNotice error={again.error} />
      {again.isSuccess && (
        <Notice announce="status" title={words.account.checkMail.sentAgain} tone="success" />
      )}
      <div className="flex flex-wrap items-center gap-3">
        {email && (
          <Button busy={again.isPending} onClick={() => again.mutate(email)}>
            {words.account.checkMail.again}
          </Button>
        )}
        <Link className="link" to="/sign-in">
          {words.account.signIn.title}
        </Link>
      </div>
    </Page>
  );
}
