const duties: (() => void)[] = [];

/** Names what a module that may never be loaded must give up when its person leaves this device. */
export function onLeave(duty: () => void): void {
  duties.push(duty);
}

export function fulfilDuties(): void {
  for (const duty of duties) duty();
}
