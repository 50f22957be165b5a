import { Link, useSearch } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";

/** Where the mailed link ends: the server has confirmed the address by then, or names an `error`. */
export function MailConfirmedPage() {
  const words = useFrontWords();
  const { error } = useSearch({ from: "/front/mail-confirmed" });
  return (
    <Page title={words.account.verify.title}>
      {error ? (
        <Notice announce="alert" title={words.account.verify.failed} tone="error">
          {words.account.verify.failedDetail}
        </Notice>
      ) : (
        <Notice announce="status" title={words.account.verify.done} tone="success" />
      )}
      <p>
        <Link className="link" to="/sign-in">
          {words.account.verify.signIn}
        </Link>
      </p>
    </Page>
  );
}
