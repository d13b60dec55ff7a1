/** Who must act next while an entry waits. `system` only while an activity runs or an instant is awaited. */
export type WaitOwner =
  | 'entrant'
  | 'screeners'
  | 'secretary'
  | 'jury'
  | 'council'
  | 'publisher'
  | 'operator'
  | 'system';
