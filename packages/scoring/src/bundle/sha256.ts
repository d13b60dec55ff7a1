/** SHA-256 of a text as 64 hexadecimal digits; handed in, so that the recount runs in a browser too. */
export type Sha256 = (text: string) => string;
