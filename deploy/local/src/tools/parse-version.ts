export type Version = { readonly major: number; readonly minor: number };

/** The first `1.2` in what a program prints about itself (`go version go1.26.8 linux/amd64`, `openjdk version "17.0.15"`). */
export function parseVersion(output: string): Version | undefined {
  const found = /(\d+)\.(\d+)/.exec(output);
  if (!found) return undefined;
  return { major: Number(found[1]), minor: Number(found[2]) };
}

export function isAtLeast(version: Version, oldest: Version): boolean {
  return version.major > oldest.major || (version.major === oldest.major && version.minor >= oldest.minor);
}
