export { preview } from './preview-workflow';
