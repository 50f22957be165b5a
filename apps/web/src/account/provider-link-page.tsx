import { landingPath } from "@bunkai/domain/account/landing-path";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Page } from "../ui/page.tsx";
import { Go } from "./organization-sign-in-page.tsx";

/** Where the link leads that administrators hand out. It tells nobody whose it is. */
export function ProviderLinkPage() {
  const { signIn, title } = useWords().identityProvider;
  const { next } = useSearch({ from: "/front/sign-in/organization/$providerId" });
  const { providerId } = useParams({ from: "/front/sign-in/organization/$providerId" });
  return (
    <Page lead={<p>{signIn.lead}</p>} title={title}>
      <Go label={signIn.go} next={landingPath(next)} providerId={providerId} />
      <Link className="link self-start" search={{ next }} to="/sign-in">
        {signIn.other}
      </Link>
    </Page>
  );
}
