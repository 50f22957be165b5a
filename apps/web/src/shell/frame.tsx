import { Dialog } from "@base-ui/react/dialog";
import { Outlet } from "@tanstack/react-router";
import MenuIcon from "lucide-react/icons/menu";
import CloseIcon from "lucide-react/icons/x";
import { lazy, Suspense, useEffect, useState } from "react";
import { useKeepLanguageOfPerson, useSetLanguageOfPerson } from "../account/use-person-language.ts";
import { keepGuestHint } from "../guest/is-guest.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { SamplesNotice } from "../operation/samples-notice.tsx";
import { ToastProvider } from "../ui/toasts.tsx";
import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { OrganizationSwitcher } from "./organization-switcher.tsx";
import { SideNavigation } from "./side-navigation.tsx";
import { SkipLink } from "./skip-link.tsx";
import { UserMenu } from "./user-menu.tsx";

/** A part of their own: whoever works here never loads it. */
const GuestFrame = lazy(async () => ({
  default: (await import("../guest/guest-frame.tsx")).GuestFrame,
}));

/** The frame around all work; a calmer one around the one thing that a guest has come for. */
export function Frame() {
  useKeepLanguageOfPerson();
  const isGuest = useIsGuest();
  useEffect(() => keepGuestHint(isGuest), [isGuest]);
  if (!isGuest) return <MemberFrame />;
  return (
    <Suspense>
      <GuestFrame />
    </Suspense>
  );
}

/** Who I am and what I do at the left, the page at the right; a drawer on small screens. */
function MemberFrame() {
  return (
    <ToastProvider>
      <SkipLink />
      <div className="min-h-dvh lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
        <header className="sticky top-0 hidden h-dvh border-r border-solid-gray-300 bg-white lg:block print:hidden">
          <Side />
        </header>
        <TopBar />
        <main
          className="min-w-0 px-4 py-6 sm:px-6 lg:px-10 lg:py-8 print:p-0"
          id="main"
          tabIndex={-1}
        >
          <div className="mx-auto max-w-320">
            <SamplesNotice />
            <Outlet />
          </div>
        </main>
      </div>
    </ToastProvider>
  );
}

function Side({ onGo }: { readonly onGo?: () => void }) {
  const setLanguageOfPerson = useSetLanguageOfPerson();
  return (
    <div className="flex h-full flex-col gap-5 overflow-y-auto py-4">
      <div className="px-4 max-lg:hidden">
        <Brand />
      </div>
      <div className="px-3">
        <OrganizationSwitcher {...(onGo ? { onGo } : {})} />
      </div>
      <SideNavigation {...(onGo ? { onGo } : {})} />
      <div className="mt-auto flex flex-col gap-2 border-t border-solid-gray-300 px-3 pt-3">
        <UserMenu {...(onGo ? { onGo } : {})} />
        <div className="px-2">
          <LanguageSwitch onSpoken={setLanguageOfPerson} />
        </div>
      </div>
    </div>
  );
}

/** Small screens: the brand, and the button of the drawer that holds everything else. */
function TopBar() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex min-h-14 items-center justify-between border-b border-solid-gray-300 bg-white px-4 lg:hidden print:hidden">
      <Brand />
      <Dialog.Root onOpenChange={setOpen} open={open}>
        <Dialog.Trigger className="inline-flex min-h-11 items-center gap-2 rounded-8 px-2 text-[0.875rem] font-bold hover:bg-solid-gray-100">
          <MenuIcon aria-hidden="true" className="size-5" />
          {words.shell.nav.menu}
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
          <Dialog.Popup className="fixed inset-y-0 left-0 z-40 flex w-[min(20rem,calc(100vw-3rem))] flex-col border-r border-transparent bg-white outline-none">
            <div className="flex min-h-14 items-center justify-between border-b border-solid-gray-300 px-4">
              <Dialog.Title className="font-bold">{words.shell.nav.menu}</Dialog.Title>
              <Dialog.Close
                aria-label={words.shell.action.close}
                className="inline-flex size-11 items-center justify-center rounded-8 hover:bg-solid-gray-100"
              >
                <CloseIcon aria-hidden="true" className="size-5" />
              </Dialog.Close>
            </div>
            <div className="min-h-0 flex-1">
              <Side onGo={() => setOpen(false)} />
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </header>
  );
}
