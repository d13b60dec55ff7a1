export { siteRoutes } from './http/site-contracts';
