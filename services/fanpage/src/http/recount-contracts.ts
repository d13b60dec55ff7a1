import { contestId, defineHttp } from '@hoithi/contracts';
import { z } from 'zod';

const query = z.object({
  lang: z.enum(['vi', 'en']).catch('vi').default('vi'),
  contest: contestId.optional().catch(undefined),
});

/** The page that recounts a result in the visitor's own browser, and the same page as one file to keep. */
export const recountPages = {
  recount: defineHttp({
    method: 'GET',
    path: '/ket-qua/kiem-lai',
    audience: 'public',
    summary: 'Recounts a result bundle in the browser',
    query,
  }),
  recountFile: defineHttp({
    method: 'GET',
    path: '/ket-qua/kiem-lai/tai-ve',
    audience: 'public',
    summary: 'The recount page as one self-contained file',
    query,
  }),
  recountWorker: defineHttp({
    method: 'GET',
    path: '/ket-qua/kiem-lai/ngoai-tuyen.js',
    audience: 'public',
    summary: 'The worker that opens the recount page again without network',
  }),
};
