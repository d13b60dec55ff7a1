/** The word of Koo & Li (2016), read on the lower end of the interval so that it does not promise too much. */
export function agreementWord({ low }: { readonly low: number }): 'poor' | 'moderate' | 'good' | 'excellent' {
  if (low < 0.5) return 'poor';
  if (low < 0.75) return 'moderate';
  return low < 0.9 ? 'good' : 'excellent';
}
