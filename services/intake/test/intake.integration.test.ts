import { IntakeUnderTest, type Person } from './intake-for-tests';
import { describeEntering } from './intake/entering';
import { describeSubmitting } from './intake/submitting';
import { describeTheDesk } from './intake/the-desk';
import { describeTheNotices } from './intake/the-notices';
import { describeTheLog } from './intake/the-log';
import { describeTheRegistration } from './intake/the-registration';

jest.setTimeout(90_000);

let intake: IntakeUnderTest;
let an: Person;
let secretary: Person;
beforeAll(async () => {
  intake = await IntakeUnderTest.start();
  an = await intake.person('an@hoithi.test');
  secretary = await intake.staff('secretary');
}, 240_000);
afterAll(() => intake.stop(), 60_000);

/** One house for all, in the order of a contest: what is entered first is submitted, and then on the desk. */
const house = {
  get intake() {
    return intake;
  },
  get an() {
    return an;
  },
  get secretary() {
    return secretary;
  },
};
describeEntering(house);
describeSubmitting(house);
describeTheRegistration(house);
describeTheDesk(house);
describeTheNotices(house);
describeTheLog(house);
