import { useFormat } from './use-format';

type Choices = readonly { readonly id: string; readonly name: { readonly vi: string; readonly en: string } }[];

/** Names one of the contest's choices in the reader's language; an id that the contest does not know is shown as it is. */
export function useNameOf(): (choices: Choices, id: string) => string {
  const { text } = useFormat();
  return (choices, id) => {
    const choice = choices.find((one) => one.id === id);
    return choice ? text(choice.name) : id;
  };
}
