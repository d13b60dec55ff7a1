import { addToDay } from '../src/words/add-to-day';

it.each([
  [{ year: 2024, month: 9, day: 15 }, { months: 24 }, { year: 2026, month: 9, day: 15 }],
  [{ year: 2024, month: 1, day: 31 }, { months: 1 }, { year: 2024, month: 2, day: 29 }],
  [{ year: 2024, month: 11, day: 30 }, { days: 90 }, { year: 2025, month: 2, day: 28 }],
])('%j and %j is %j', (day, add, then) => {
  expect(addToDay(day, add)).toEqual(then);
});
