import type { Page } from 'playwright-core';

/** Presses a button, and the one of the same name in the dialog that asks back. */
export async function pressAndConfirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}
