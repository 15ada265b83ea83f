// A picture of this device in an element of the page.

/** As an address of `data:`, which the policy of pages allows. */
export function showIn(image: HTMLImageElement, picture: Blob): void {
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    image.src = String(reader.result);
  });
  reader.readAsDataURL(picture);
}
