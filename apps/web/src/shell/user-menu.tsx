import { useNavigate } from "@tanstack/react-router";
import UserIcon from "lucide-react/icons/circle-user-round";
import SignOutIcon from "lucide-react/icons/log-out";
import SettingsIcon from "lucide-react/icons/sliders-horizontal";
import { useMe } from "../account/use-membership.ts";
import { useSignOut } from "../account/use-sign-out.ts";
import { useWords } from "../language/use-words.ts";
import { Menu, MenuItem } from "../ui/menu.tsx";

/** Who I am: my own settings, and the way out. */
export function UserMenu({ onGo }: { readonly onGo?: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { onlyFor, person } = useMe();
  const trigger = (
    <button
      aria-label={words.shell.user.menu({ name: person.name })}
      className="flex min-h-10 w-full items-center gap-2 rounded-8 px-2 text-left hover:bg-solid-gray-100 aria-expanded:bg-solid-gray-100"
      type="button"
    >
      <UserIcon aria-hidden="true" className="size-5 shrink-0" />
      <span className="min-w-0 flex-1 truncate leading-150">{person.name}</span>
    </button>
  );
  return (
    <Menu align="start" trigger={trigger}>
      <p className="max-w-72 px-4 pb-2 text-[0.8125rem] leading-150 text-solid-gray-700">
        {person.email}
        {onlyFor !== null && (
          <span className="mt-1 block font-bold">{words.identityProvider.limited.badge}</span>
        )}
      </p>
      <MenuItem
        icon={SettingsIcon}
        onSelect={() => {
          void navigate({ to: "/settings/personal" });
          onGo?.();
        }}
      >
        {words.shell.nav.personal}
      </MenuItem>
      <MenuItem icon={SignOutIcon} onSelect={signOut}>
        {words.shell.user.signOut}
      </MenuItem>
    </Menu>
  );
}
