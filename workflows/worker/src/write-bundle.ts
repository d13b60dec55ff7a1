import { writeFileSync } from 'node:fs';
import { BUNDLE_PATH, bundleWorkflows } from './bundle-workflows';

void bundleWorkflows().then((code) => writeFileSync(BUNDLE_PATH, code));
