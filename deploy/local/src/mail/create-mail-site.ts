import express, { type Express } from 'express';
import { renderMailList, renderMail } from './render-mail-pages';
import type { MailStore } from './mail-store';

/** The page for people and the JSON for tests: `GET /api/messages?to=`, `GET /api/messages/:id`, `DELETE /api/messages`. */
export function createMailSite(store: MailStore): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/api/messages', (request, response) => {
    const { to } = request.query;
    response.json({ messages: typeof to === 'string' ? store.list({ to }) : store.list() });
  });
  app.get('/api/messages/:id', (request, response) => {
    const mail = store.find(Number(request.params.id));
    if (mail === undefined) return void response.status(404).json({ error: { code: 'not-found' } });
    response.json(mail);
  });
  app.delete('/api/messages', (_request, response) => {
    store.clear();
    response.status(204).end();
  });
  app.get('/messages/:id', (request, response) => {
    const mail = store.find(Number(request.params.id));
    if (mail === undefined) {
      response.redirect('/');
      return;
    }
    response.type('html').send(renderMail(mail));
  });
  app.get('/', (_request, response) => void response.type('html').send(renderMailList(store.list())));
  return app;
}
