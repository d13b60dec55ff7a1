export type HostEnvironment = Readonly<Record<string, string>>;

/** What this shell gives us. The launcher hands it on to the programs it starts; nothing else here reads the environment. */
export function hostEnvironment(): HostEnvironment {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
