import type { Me } from "@bunkai/domain/account/member";
import { expect, it } from "vitest";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { givenAdministrator, givenColleague } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

it("hands over only to a successor that was chosen, and only after naming who gets how much", async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const place = { browser, url };
  const organization = { name: "しらかば病院", kind: "hospital" } as const;
  const administrator = await givenAdministrator(place, "白樺花子", organization);
  await givenColleague(place, "楓太郎", { administrator, roles: ["administrator"] });
  for (const nth of [1, 2]) {
    const json = { email: `newcomer-${nth}@example.org`, roles: ["viewer"] };
    await administrator.ask("/api/v1/invitations", { json });
  }
  const { memberships } = await administrator.ask<Me>("/api/v1/me");
  const { page } = administrator;

  await page.goto(`${url}/settings/handover/${memberships[0]?.memberId}`);
  const all = page.getByRole("button", { name: "すべて（2\u00A0件）を渡す" });
  await all.waitFor();
  expect(await all.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("combobox", { name: "後任" }).click();
  await page.getByRole("option", { name: "楓太郎" }).click();
  await all.click();
  const dialog = page.getByRole("dialog", { name: "2\u00A0件を 楓太郎 さんに渡しますか" });
  await dialog.waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: "「newcomer-1@example.org」を選ぶ" }).waitFor();

  await all.click();
  await dialog.getByRole("button", { name: "渡す" }).click();
  await page.getByText("2\u00A0件を 楓太郎 さんに渡しました").waitFor();
  await page.getByText("担当しているものはありません。").waitFor();
});
