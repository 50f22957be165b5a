import { emailSchema } from "@bunkai/domain/account/email";
import { landingPath } from "@bunkai/domain/account/landing-path";
import { Link, useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { recordOf } from "../record-of.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { EmailField } from "./email-field.tsx";
import { findLastProvider, useProviderSignIn } from "./provider-sign-in.ts";

const findSchema = z.object({ email: emailSchema });

/** Where all of this page is. */
const FROM = "/front/sign-in/organization/{-$id}";

/** The way in by an organisation's own sign-in. The link that administrators hand out leads here too, and tells nobody whose it is. */
export function OrganizationSignInPage() {
  const { signIn, title } = useWords().identityProvider;
  const { next } = useSearch({ from: FROM });
  const { isAgain, problem } = useRefusal();
  const { id: providerId } = useParams({ from: FROM });
  const path = landingPath(next);
  if (problem !== null && isAgain) {
    return (
      <Page title={title}>
        <Refusal code={problem} />
        <a className="link self-start" href={path}>
          {signIn.back}
        </a>
      </Page>
    );
  }
  return (
    <Page lead={<p>{signIn.lead}</p>} title={title}>
      {problem !== null && <Refusal code={problem} />}
      {providerId === undefined ? (
        <Unknown next={path} />
      ) : (
        <Go label={signIn.go} next={path} providerId={providerId} />
      )}
      <Link className="link self-start" search={{ next }} to="/sign-in">
        {signIn.other}
      </Link>
    </Page>
  );
}

/** What the way back from a provider has ended with, if it brought nobody in: it stands in the fragment of the address. */
function useRefusal() {
  const said = new URLSearchParams(useLocation().hash);
  return { problem: said.get("problem"), isAgain: said.has("again") };
}

/** For whoever came without a link: the sign-in of last time, or a link by mail. */
function Unknown({ next }: { readonly next: string }) {
  const { signIn } = useWords().identityProvider;
  const { problem } = useRefusal();
  const known = findLastProvider();
  return (
    <>
      {known !== null && (
        <Go label={problem === null ? signIn.last : signIn.retry} next={next} providerId={known} />
      )}
      <Part title={signIn.findTitle}>
        <Find />
      </Part>
    </>
  );
}

/** Why nobody was let in, in the words of the refusal. */
function Refusal({ code }: { readonly code: string }) {
  const { error } = useWords();
  const sentences: Readonly<Record<string, unknown>> = error;
  const { detail, title } = recordOf(sentences[code] ?? error.internal);
  if (typeof title !== "string" || typeof detail !== "function") return null;
  return (
    <Notice announce="alert" title={title} tone="error">
      {String(detail({}))}
    </Notice>
  );
}

type GoProps = {
  readonly label: string;
  readonly providerId: string;
  readonly next: string;
};

/** Leaves for an organisation's sign-in. */
function Go({ label, next, providerId }: GoProps) {
  const going = useProviderSignIn();
  return (
    <>
      <ProblemNotice error={going.error} />
      <Button
        busy={going.isPending}
        kind="primary"
        onClick={() => going.mutate({ providerId, next })}
      >
        {label}
      </Button>
    </>
  );
}

/** Has the link mailed. The answer is the same whatever there is. */
function Find() {
  const { signIn } = useWords().identityProvider;
  const [isSent, setSent] = useState(false);
  const form = useDeedForm(
    findSchema,
    (body) => callApi({ path: "/sign-in/organization/links", method: "POST", body, view: nothing }),
    () => setSent(true),
  );
  return (
    <>
      <p>{signIn.find}</p>
      {isSent && (
        <Notice announce="status" title={signIn.sent} tone="success">
          {signIn.sentDetail}
        </Notice>
      )}
      <SubmitForm form={form} label={signIn.findTitle} submit={signIn.submit}>
        <EmailField />
      </SubmitForm>
    </>
  );
}
