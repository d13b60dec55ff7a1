import { z } from 'zod';
import { entryId } from '../ids';
import { defineHttp } from './define-http';

/** The form as a file: PDF to print, DOCX to amend by hand. */
const ofForm = z.object({ entryId, file: z.enum(['phieu-dang-ky.pdf', 'phieu-dang-ky.docx']) });

/** Spread into the routes of intake: the registration form with its personal data never leaves intake but to these two. */
export const entryRegistrationRoutes = {
  getRegistration: defineHttp({
    method: 'GET',
    path: '/api/intake/entries/:entryId/registration/:file',
    audience: 'signed-in',
    summary: 'The registration form of my entry, to print and sign',
    params: ofForm,
  }),
};

export const deskRegistrationRoutes = {
  getDeskRegistration: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/entries/:entryId/registration/:file',
    audience: ['secretary'],
    summary: "An entry's registration form with its personal data; each download is written down",
    params: ofForm,
  }),
};
