/** Waits until what is read is what is wanted, thirty seconds at most. */
export async function expectSoon<Value>(read: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  for (let wait = 0; wait < 300 && (await read()) !== wanted; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toBe(wanted);
}
