import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { PlainFrame } from "./plain-frame.tsx";

/** Stands where a page could not be drawn: what happened, and a way to try again. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const words = useFrontWords();
  const router = useRouter();
  return (
    <Page title={words.shell.broken.title}>
      <ProblemNotice error={error} />
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" onClick={() => router.invalidate()}>
          {words.shell.action.retry}
        </Button>
        <Button kind="quiet" onClick={() => window.location.assign("/")}>
          {words.shell.action.home}
        </Button>
      </div>
    </Page>
  );
}

/** The same where not even the frame could be drawn. */
export function WholeErrorPage(props: ErrorComponentProps) {
  return (
    <PlainFrame>
      <ErrorPage {...props} />
    </PlainFrame>
  );
}
