import { ROLES, type Audience } from '@hoithi/contracts';
import fc from 'fast-check';
import { authorise, type Principal } from '@hoithi/platform';

const may = (audience: Audience, principal: Principal | null): string => {
  try {
    authorise(audience, principal);
    return 'yes';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the visibility matrix', () => {
  it('lets everybody into public routes, and nobody unknown anywhere else', () => {
    expect(may('public', null)).toBe('yes');
    expect(may('signed-in', null)).toBe('not-signed-in');
    expect(may(['juror'], null)).toBe('not-signed-in');
  });

  it('lets a caller in exactly when one of their roles is named', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...ROLES));
    fc.assert(
      fc.property(roles, roles, (audience, held) => {
        const shared = audience.some((role) => held.includes(role));
        expect(may(audience, { userId: 'u1', roles: held })).toBe(shared ? 'yes' : 'not-allowed');
      }),
    );
  });
});
