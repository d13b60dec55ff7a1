import type { AuthorForm } from '../../api/shapes';

export const emptyAuthor = (given: Partial<AuthorForm> = {}): AuthorForm => ({
  fullName: '',
  birthYear: null,
  category: '',
  unitName: '',
  localityId: '',
  phone: '',
  email: '',
  isLeader: false,
  guardian: null,
  ...given,
});
