import Table from 'cli-table3';
import type { Desk, DeskRow } from './desk';

const EVERY_MS = 1500;

export type LiveTable = { stop(): Promise<void> };

/**
 * Shows the entries and their phases while the rehearsal runs: a table that redraws itself on a terminal, one line per change elsewhere.
 * Written to standard error, so that `--json` style consumers keep standard output to themselves.
 */
export function showLiveTable(desk: Desk): LiveTable {
  const said = new Map<string, string>();
  let drawnLines = 0;
  let stopped = false;

  const redraw = (rows: readonly DeskRow[]): void => {
    const table = new Table({ head: ['Mã', 'Tác phẩm', 'Trạng thái', 'Chờ'], style: { head: [], border: [] } });
    for (const { code, title, stateWord, owner } of rows) table.push([code, title, stateWord.vi, owner]);
    const text = `${table.toString()}\n`;
    process.stderr.write(`${drawnLines > 0 ? `\u001b[${drawnLines}A\u001b[J` : ''}${text}`);
    drawnLines = text.split('\n').length - 1;
  };
  const tellChanges = (rows: readonly DeskRow[]): void => {
    for (const { code, title, stateWord } of rows) {
      if (said.get(code) === stateWord.vi) continue;
      said.set(code, stateWord.vi);
      process.stderr.write(`  ${code}  ${stateWord.vi.padEnd(20)} ${title}\n`);
    }
  };
  const look = async (): Promise<void> => {
    const rows = (await desk.rows()).toSorted((a, b) => a.code.localeCompare(b.code));
    if (process.stderr.isTTY) redraw(rows);
    else tellChanges(rows);
  };
  const loop = (async () => {
    while (!stopped) {
      // The table is a courtesy: while a part of the site is away it simply waits for the next look.
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await loop;
      await look();
    },
  };
}
