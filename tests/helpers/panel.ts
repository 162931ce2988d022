import type { Page } from 'playwright-core';

/** Presses “Replace with …” of the finding that quotes these words, unfolding it first where it is folded. */
export async function replaceFinding(page: Page, quote: string): Promise<void> {
  const item = page.locator('afterward-panel [data-finding]', { hasText: quote }).first();
  const button = item.getByRole('button', { name: /^Replace with/ }).first();
  await item.waitFor();
  if (!(await button.isVisible())) await item.getByRole('button').first().click();
  await button.click();
}
