import type { Finding, Remark } from '../finding';
import { sayMeasure } from './say-measure';

/** The remark with both of its values in words. The values themselves stay as programs know them. */
export const putIntoWords = (remark: Remark): Finding => ({
  ...remark,
  measuredText: sayMeasure(remark.measured),
  requiredText: sayMeasure(remark.required),
});
