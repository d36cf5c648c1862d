/** Tells all around an element, through shadow roots. */
export function tell(element: Element, type: string, detail: object): void {
  element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, detail}));
}
