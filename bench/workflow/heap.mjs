import { getHeapStatistics } from 'node:v8';
import { openHouse, until } from './bench-house.mjs';

const WARM = 60;
const COUNTED = 200;
/** Calls keep their timeouts alive in this thread; they must be over before anything is weighed. */
const CALL_MS = 30_000;
const SETTLE_MS = CALL_MS + 2_000;
const ACTIVITIES = 7;

/** Heap per idle cached entry. Run with --expose-gc; workflows run in this thread (debugMode), so that their heap is this heap. */
const house = await openHouse({ debugMode: true, timeoutMs: CALL_MS });
try {
  const bring = async (from, to) => {
    for (let number = from; number < to; number += 10)
      await Promise.all(
        Array.from({ length: Math.min(10, to - number) }, (_, index) =>
          house.submit('entry', `heap-${number + index}`),
        ),
      );
    await until('all accepted', () => house.count.done === to * ACTIVITIES);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  };
  const usedBytes = () => {
    for (let round = 0; round < 3; round += 1) globalThis.gc();
    return getHeapStatistics().used_heap_size;
  };
  await bring(0, WARM);
  const before = usedBytes();
  await bring(WARM, WARM + COUNTED);
  process.stdout.write(`${Math.round((usedBytes() - before) / COUNTED)}\n`);
} finally {
  await house.close();
}
process.exit(0);
