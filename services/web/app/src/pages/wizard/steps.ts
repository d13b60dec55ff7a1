export const STEPS = ['tac-gia', 'phim', 'noi-dung', 'cam-ket', 'nop-bai'] as const;
export type Step = (typeof STEPS)[number];

export type WizardSearch = { readonly buoc?: Step };

const isStep = (value: unknown): value is Step => STEPS.some((step) => step === value);

export function wizardSearch(search: Record<string, unknown>): WizardSearch {
  return isStep(search['buoc']) ? { buoc: search['buoc'] } : {};
}
