import { userId, type UserId } from '@hoithi/contracts';
import type { Auth } from './create-auth';

/** The account of an address, made if there is none: staff have an id (a ballot, a vote) before they first sign in. */
export async function ensureUser(
  auth: Auth,
  person: { readonly email: string; readonly name: string },
): Promise<UserId> {
  const { internalAdapter } = await auth.$context;
  const email = person.email.trim().toLowerCase();
  const known = await internalAdapter.findUserByEmail(email);
  if (known) return userId.parse(known.user.id);
  const made = await internalAdapter.createUser({ email, name: person.name, emailVerified: true }, { method: 'admin' });
  return userId.parse(made.id);
}

/** @returns address and name of an account; null when there is none */
export async function findAccount(
  auth: Auth,
  id: string,
): Promise<{ readonly email: string; readonly name: string } | null> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(id);
  return user ? { email: user.email, name: user.name } : null;
}
