export { publication } from './publication-workflow';
