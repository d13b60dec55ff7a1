import { bearerToken, forgetToken } from '../app/src/api/token';
import { fakeDisk } from './fake/fake-disk';

const tokenOf = (sub: string): string => {
  const exp = Math.floor(Date.now() / 3_600_000) * 3_600 + 7_200;
  return `head.${Buffer.from(JSON.stringify({ sub, exp })).toString('base64url')}.sign`;
};

/** Gives tokens for whoever is signed in, at once or when it is let. */
function openSignIn(signedIn: { person: string }) {
  const waiting: (() => void)[] = [];
  let isHeldBack = false;
  Object.assign(globalThis, { localStorage: fakeDisk() });
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const token = tokenOf(signedIn.person);
    if (isHeldBack) await new Promise<void>((resolve) => waiting.push(resolve));
    return Response.json({ token });
  });
  forgetToken();
  return {
    holdBack: () => (isHeldBack = true),
    letGo: () => {
      isHeldBack = false;
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

describe('what one person left to be sent on a device', () => {
  afterEach(() => jest.restoreAllMocks());

  it('waits while somebody else is signed in there, and leaves once its person is back', async () => {
    const signedIn = { person: 'u-2' };
    openSignIn(signedIn);
    await expect(bearerToken('u-1')).rejects.toMatchObject({ code: 'not-signed-in', status: 401 });
    expect(await bearerToken()).toBe(tokenOf('u-2'));
    signedIn.person = 'u-1';
    forgetToken();
    expect(await bearerToken('u-1')).toBe(tokenOf('u-1'));
  });

  it('is not sent with a token for the next person that was on its way when its own person left', async () => {
    const signedIn = { person: 'u-1' };
    const { holdBack, letGo } = openSignIn(signedIn);
    holdBack();
    const early = bearerToken();
    signedIn.person = 'u-2';
    forgetToken();
    letGo();
    await early;
    expect(await bearerToken()).toBe(tokenOf('u-2'));
  });
});
