import express, { type Express } from 'express';
import { absolutePath } from 'swagger-ui-dist';
import { describeApi } from './describe-api';

const DOCS_PATH = '/api/docs';
const CONTENT_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";
const START = `window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });`;
const PAGE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>hoithi · API</title><link rel="stylesheet" href="${DOCS_PATH}/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><script src="${DOCS_PATH}/swagger-ui-bundle.js"></script><script src="${DOCS_PATH}/start.js"></script></body></html>`;

/** `/openapi.json` and its reading page, from files of our own: nothing is loaded from elsewhere. */
export function serveApiDocs(app: Express, publicUrl: string): void {
  const description = describeApi(publicUrl);
  app.get('/openapi.json', (_request, response) => {
    response.json(description);
  });
  app.get(DOCS_PATH, (_request, response) => {
    response.setHeader('content-security-policy', CONTENT_POLICY);
    response.type('html').send(PAGE);
  });
  app.get(`${DOCS_PATH}/start.js`, (_request, response) => {
    response.type('js').send(START);
  });
  app.use(DOCS_PATH, express.static(absolutePath(), { index: false }));
}
