import { awardRoutes, deskRoutes, intakeRoutes, type HttpContract } from '@hoithi/contracts';
import { ROUTES } from '../app/src/api/route-table';

const contracts: Readonly<Record<string, HttpContract>> = { ...intakeRoutes, ...deskRoutes, ...awardRoutes };

it('calls every route of the contracts by its own method and path', () => {
  const promised = Object.fromEntries(
    Object.entries(contracts).map(([name, route]) => [name, `${route.method} ${route.path}`]),
  );
  expect(ROUTES).toEqual(promised);
});
