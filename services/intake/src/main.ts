import { runService } from '@hoithi/platform';
import { readIntakeConfig } from './config';
import { startIntake } from './start-intake';

runService({ name: 'intake', start: ({ logger }) => startIntake(readIntakeConfig(), logger) });
