import type { ApiKeyCreated } from "@bunkai/domain/account/api-key";
import { useQuery } from "@tanstack/react-query";
import KeyIcon from "lucide-react/icons/key-round";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { apiKeysQuery } from "./account-queries.ts";
import { Allowed } from "./allowed.tsx";
import { ApiKeySecretDialog } from "./api-key-secret-dialog.tsx";
import { ApiKeyTable } from "./api-key-table.tsx";
import { ApiKeyUsage } from "./api-key-usage.tsx";
import { CreateApiKeyDialog } from "./create-api-key-dialog.tsx";
import { useMembership } from "./use-membership.ts";

/** The keys of programs that act for the organisation. */
export function ApiKeysPage() {
  return (
    <Allowed deed="apiKey.read">
      <ApiKeys />
    </Allowed>
  );
}

function ApiKeys() {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(apiKeysQuery(organizationId));
  const [open, setOpen] = useState<"form" | ApiKeyCreated | null>(null);
  const close = () => setOpen(null);
  return (
    <Page
      action={
        <Button icon={KeyIcon} kind="primary" onClick={() => setOpen("form")}>
          {words.apiKey.create.open}
        </Button>
      }
      lead={<p>{words.apiKey.lead}</p>}
      title={words.shell.nav.apiKeys}
    >
      <Loaded query={query}>
        {(keys) =>
          keys.length === 0 ? (
            <Empty icon={KeyIcon} title={words.apiKey.empty}>
              {words.apiKey.emptyBody}
            </Empty>
          ) : (
            <ApiKeyTable keys={keys} />
          )
        }
      </Loaded>
      <ApiKeyUsage />
      {open === "form" && <CreateApiKeyDialog onClose={close} onDone={setOpen} />}
      {open !== null && open !== "form" && <ApiKeySecretDialog created={open} onClose={close} />}
    </Page>
  );
}
