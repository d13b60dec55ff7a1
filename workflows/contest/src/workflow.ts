export { contest } from './contest-workflow';
