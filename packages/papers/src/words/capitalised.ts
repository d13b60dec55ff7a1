/** The same text with a capital letter first, as a cell of a table begins. */
export const capitalised = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
