import { searchKey } from '../names/search-key';

/** The family name of a Vietnamese name is its first word; without accents, so that every spelling of it is found. */
export const familyName = (fullName: string): string => searchKey(fullName).split(' ')[0] ?? '';
