// What the storage service answers: a real tus server on a folder, and films with Range. A process of its own because
// the tus package is ESM only. argv: the spool folder, the folder with the films.
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import express from 'express';

const tus = new Server({
  path: '/upload',
  datastore: new FileStore({ directory: process.argv[2] }),
  respectForwardedHeaders: true,
  namingFunction: (request) => request.headers.get('fake-upload-id') ?? 'unnamed',
});
const app = express();
app.use('/media', express.static(process.argv[3]));
app.use((request, response) => void tus.handle(request, response));
const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
