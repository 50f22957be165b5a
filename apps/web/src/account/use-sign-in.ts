import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { nextPath } from "./next-path.ts";

/** Signs a person in and leads to where the visit was going. `unconfirmed`: the address that was never confirmed. */
export function useSignIn(): { readonly form: DeedForm; readonly unconfirmed: string | null } {
  const _words = useFrontWords();
  const { next } = useSearch({ from: "/front/sign-in" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const form = useDeedForm(
    loadSchema,
    async (credentials) => {
      setUnconfirmed(null);
      try {
        return await askAuth((client) => client.signIn.email(credentials));
      } catch (error) {
        if (isProblem(error, "email_unconfirmed")) setUnconfirmed(credentials.email);
        throw error;
      }
    },
    () => {
      queries.clear();
      void navigate({ href: nextPath(next) });
    },
  );
  return { form, unconfirmed };
}

/** zod comes with the first try: this page is the first that many people see. */
async function loadSchema() {
  return (await import("./credentials.ts")).signInSchema;
}
