/** One juror watching one film. */
export type Viewing = { readonly juror: string; readonly entry: string };

export const viewingKey = ({ juror, entry }: Viewing): string => `${juror}\n${entry}`;
