/**
 * A sandboxed frame that allows no forms lets none be submitted, not even to the page's own script. Here the button that
 * would submit one tells the script itself; pressing Enter in a field clicks that button too.
 */
export function submitInSandbox(): void {
  if (self.origin !== 'null') return;
  addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[type=submit], button:not([type])');
    if (button?.form == null || button.disabled) return;
    event.preventDefault();
    if (button.form.reportValidity())
      button.form.dispatchEvent(new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true }));
  });
}
