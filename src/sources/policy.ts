type Listen = (
  type: 'securitypolicyviolation',
  listener: (event: SecurityPolicyViolationEvent) => void,
  options: {readonly signal: AbortSignal},
) => void;

/**
 * Watches whether the page's Content-Security-Policy forbids to ask for an address: the failure of the request itself
 * does not say so. What is returned tells it after that failure.
 */
export function watchPolicy(url: string, signal: AbortSignal): () => Promise<boolean> {
  let isBlocked = false;
  const page = globalThis as {readonly addEventListener?: Listen}; // A program has no policy.
  page.addEventListener?.(
    'securitypolicyviolation',
    ({blockedURI, disposition, effectiveDirective}) => {
      // Some engines report the whole address, some the origin.
      isBlocked ||= disposition === 'enforce' && effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
    },
    {signal},
  );
  // The event is a task of its own, after the failure.
  return () => new Promise((resolve) => setTimeout(() => resolve(isBlocked)));
}
