import { useMutation } from "@tanstack/react-query";
import { useFrontWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";

/** The way in without an address and a password. What it takes is fetched with the first try. */
export function PasskeySignIn({ onDone }: { readonly onDone: () => void }) {
  const { signIn } = useFrontWords().account;
  const signing = useMutation({
    mutationFn: async () => (await import("./show-passkey.ts")).signInWithPasskey(),
    onSuccess: onDone,
  });
  return (
    <div className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <ProblemNotice error={signing.error} />
      <Button busy={signing.isPending} onClick={() => signing.mutate()}>
        {signIn.passkey}
      </Button>
    </div>
  );
}
