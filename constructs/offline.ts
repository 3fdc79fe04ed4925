/**
 * Environment in which a model server reaches no hub and reports to nobody.
 *
 * The switches of all servers stand together, because one that a server does not know does no harm and
 * one that is missing is found out only in the traffic. Offline first, then telemetry.
 */
export const OFFLINE_ENVIRONMENT: Readonly<Record<string, string>> = {
  HF_HUB_OFFLINE: '1',
  TRANSFORMERS_OFFLINE: '1',
  HF_DATASETS_OFFLINE: '1',
  HF_HUB_DISABLE_UPDATE_CHECK: '1',
  HF_HUB_DISABLE_IMPLICIT_TOKEN: '1',
  VLLM_MEDIA_URL_ALLOW_REDIRECTS: '0',
  HF_HUB_DISABLE_TELEMETRY: '1',
  VLLM_NO_USAGE_STATS: '1',
  VLLM_DO_NOT_TRACK: '1',
  RAY_USAGE_STATS_ENABLED: '0',
  DO_NOT_TRACK: '1',
};
