import type { EntryForm } from '@hoithi/contracts';

/** The form without telephones and addresses, for staff who need not reach the authors. */
export function hideContacts(form: EntryForm): EntryForm {
  return {
    ...form,
    authors: form.authors.map((author) => ({
      ...author,
      phone: '',
      email: '',
      guardian: author.guardian ? { ...author.guardian, phone: '' } : null,
    })),
  };
}
