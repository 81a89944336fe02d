import { jsonText } from '../../text/output/jsonText.js';
import type { ClaimsReport } from '../reportSchema.js';

/** A claims report as JSON, as media/schemas/report.schema.json describes it. */
export function reportJson(report: ClaimsReport): string {
  return jsonText(report);
}
