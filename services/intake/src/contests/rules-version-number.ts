/** The rules version as the whole number that workflows and search attributes carry: the first 48 bits of its hash. */
export const rulesVersionNumber = (rulesVersion: string): number => Number.parseInt(rulesVersion.slice(0, 12), 16);
