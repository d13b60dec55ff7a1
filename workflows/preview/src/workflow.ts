export { clip } from './clip-workflow';
export { preview } from './preview-workflow';
