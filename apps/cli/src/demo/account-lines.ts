import type { Words } from "@bunkai/language/ja";
import { type DemoPerson, people } from "./people.ts";

/** The sample accounts as a list: organisation by organisation, each person with roles and, for who issues or signs, the second factor. */
export function accountLines(
  { account, command }: Words,
  totpSecrets: Readonly<Record<string, string>>,
): string[] {
  const all: readonly DemoPerson[] = Object.values(people);
  const houses = [...new Set(all.map(({ organization }) => organization.name))];
  return houses.flatMap((house) => [
    `  ${house}`,
    ...all
      .filter(({ organization }) => organization.name === house)
      .map(({ email, name, roles }) => {
        const held = roles.map((role) => account.role[role]).join("・");
        const secret = totpSecrets[email];
        const factor = secret ? [command.demo.secondFactor({ secret })] : [];
        return ["   ", email, name, held, ...factor].join("  ");
      }),
  ]);
}
