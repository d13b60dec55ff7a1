import { redirect } from '@tanstack/react-router';
import { fetchMe } from './use-me';

/** Nobody's own pages open without signing in; afterwards one comes back to where one was going. */
export async function mustSignIn({ location }: { readonly location: { readonly href: string } }): Promise<void> {
  const me = await fetchMe();
  if (me === null) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } });
}
