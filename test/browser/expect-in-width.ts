import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Expects that the page does not move sideways, and that a finger reaches the control without moving its table. */
export async function expectInWidth(page: Page, control: Locator): Promise<void> {
  await control.click({ trial: true });
  const scrolled = await page.evaluate<number>(
    "Math.max(...[...document.querySelectorAll('*')].map(({ scrollLeft }) => scrollLeft))",
  );
  expect({ scrolled, overflow: await overflowOf(page) }).toEqual({ scrolled: 0, overflow: 0 });
}

/** How far the page moves sideways, in px. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>(
    "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)",
  );
}
