import { Link } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";

/** The way out of the pages around signing in. */
export function SignInLink() {
  const words = useFrontWords();
  return (
    <Link className="link self-start" to="/sign-in">
      {words.account.signUp.signIn}
    </Link>
  );
}
