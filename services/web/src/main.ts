import { join } from 'node:path';
import { listen, readConfig, runService } from '@hoithi/platform';
import { createFrontDoor } from './create-front-door';
import { listUpstreams } from './proxy/upstreams';
import { webConfig } from './web-config';

runService({
  name: 'web',
  start: async ({ logger }) => {
    const config = readConfig(webConfig);
    const app = createFrontDoor({
      logger,
      appDirectory: config.HOITHI_APP_DIR ?? join(__dirname, '..', 'dist-app'),
      upstreams: listUpstreams({
        intake: config.HOITHI_INTAKE_URL,
        award: config.HOITHI_AWARD_URL,
        storage: config.HOITHI_STORAGE_URL,
        fanpage: config.HOITHI_FANPAGE_URL,
      }),
    });
    const front = await listen(app, config.HOITHI_PORT, config.HOITHI_HOST);
    // A PATCH of a film over a weak link takes longer than Node's five minutes for a whole request; silence is bounded per service.
    front.server.requestTimeout = 0;
    logger.info({ port: front.port }, 'front door open');
    return [{ what: 'HTTP', close: front.close }];
  },
});
