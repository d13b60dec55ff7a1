import { parseArgs } from 'node:util';
import { createMailReceiver } from './mail/create-mail-receiver';
import { createMailSite } from './mail/create-mail-site';
import { MailStore } from './mail/mail-store';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    'smtp-port': { type: 'string', default: '1025' },
    'web-port': { type: 'string', default: '8025' },
  },
});
const store = new MailStore();
const receiver = createMailReceiver(store).listen(Number(values['smtp-port']), values.host);
const site = createMailSite(store).listen(Number(values['web-port']), values.host);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    receiver.close(() => undefined);
    site.close(() => process.exit(0));
    site.closeAllConnections();
  });
}
