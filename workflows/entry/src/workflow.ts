export { entry } from './entry-workflow';
