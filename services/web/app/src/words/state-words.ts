// The one list of nouns, from the package that owns the states; it is pure and tiny.
export { STATE_WORDS } from '@hoithi/entry';
