export { APP_CONTENT_POLICY } from './app-policy';
export { createFrontDoor } from './create-front-door';
export { listUpstreams, type Upstream } from './proxy/upstreams';
export { webConfig, type WebConfig } from './web-config';
