import type { BrowserContext } from 'playwright-core';

/** From the next page on, the device's clock is so far ahead of the true one; negative: behind it. */
export async function shiftClock(context: BrowserContext, byMs: number): Promise<void> {
  await context.addInitScript(`(() => {
    const True = Date;
    globalThis.Date = class extends True {
      constructor(...given) {
        if (given.length === 0) super(True.now() + ${byMs});
        else super(...given);
      }
      static now() {
        return True.now() + ${byMs};
      }
    };
  })()`);
}
