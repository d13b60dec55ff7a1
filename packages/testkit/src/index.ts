export { readMailCode } from './stack/read-mail-code';
export { startTestStack, type TestStack } from './stack/start-test-stack';
