import { useNavigate } from "@tanstack/react-router";
import UpDownIcon from "lucide-react/icons/chevrons-up-down";
import PlusIcon from "lucide-react/icons/plus";
import type { ComponentProps } from "react";
import { useGoToOrganization } from "../account/use-go-to-organization.ts";
import { useMe, useOptionalMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "../ui/menu.tsx";
import { OrganizationName } from "../ui/organization-name.tsx";

/** For which organisation I act, and the way to another one. */
export function OrganizationSwitcher({ onGo }: { readonly onGo?: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const goTo = useGoToOrganization();
  const { memberships, onlyFor } = useMe();
  const current = useOptionalMembership();
  const choose = (organizationId: string) => {
    void goTo(organizationId);
    onGo?.();
  };
  return (
    <Menu align="start" trigger={<Trigger />}>
      {current && (
        <>
          <MenuChoice
            label={words.account.switcher.label}
            onChoose={choose}
            options={memberships.map((membership) => ({
              value: membership.organizationId,
              label: membership.organizationName,
            }))}
            value={current.organizationId}
          />
          <MenuSeparator />
        </>
      )}
      <MenuItem
        icon={PlusIcon}
        offReason={onlyFor === null ? null : words.identityProvider.limited.found}
        onSelect={() => {
          void navigate({ to: "/organizations/new" });
          onGo?.();
        }}
      >
        {words.account.switcher.found}
      </MenuItem>
    </Menu>
  );
}

/** Shows for whom I act. The menu gives it what a button of a menu needs. */
function Trigger(props: ComponentProps<"button">) {
  const words = useWords();
  const current = useOptionalMembership();
  return (
    <button
      {...props}
      className="flex w-full items-center gap-2 rounded-8 border border-solid-gray-420 bg-white px-3 py-2 text-left hover:bg-solid-gray-50"
      type="button"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-[0.75rem] leading-130 text-solid-gray-700">
          {current ? words.account.kind[current.organizationKind] : words.account.switcher.none}
        </span>
        <span className="mt-0.5 line-clamp-2 text-[0.9375rem] leading-140 font-bold">
          {current ? (
            <OrganizationName name={current.organizationName} />
          ) : (
            words.account.switcher.choose
          )}
        </span>
      </span>
      <UpDownIcon aria-hidden="true" className="size-4 shrink-0" />
    </button>
  );
}
