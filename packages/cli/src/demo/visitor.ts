/** The n-th visitor of the public site who verifies an address to react. */
export const visitorAddress = (n: number): string => `khach${n}@hoithi.test`;
