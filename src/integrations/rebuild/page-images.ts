// Which images each page uses: Astro keeps one list for a build, and a page that is not rendered again would be missing from it.
import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from '../../content/file-digests.ts';

/** Astro's registry of images. */
interface Registry {
  addStaticImage(...request: unknown[]): string;
  referencedImages: Set<string>;
}

const registered = globalThis as unknown as { astroAsset?: Partial<Registry> };

const requestKey = (request: readonly unknown[]): string => digestOf(JSON.stringify(request));

export class PageImages {
  /** The address of each processed image, by the digest of the request. */
  readonly requests = new Map<string, string>();
  readonly #page = new AsyncLocalStorage<Set<string>>();

  /** Calls `render` and returns its result with the images that it used. */
  async of<T>(render: () => Promise<T>): Promise<{ result: T; images: string[] }> {
    const images = new Set<string>();
    const result = await this.#page.run(images, render);
    return { result, images: [...images].sort() };
  }

  /** Watches the images of a build by Astro. */
  watch(): void {
    const registry = registered.astroAsset;
    const add = registry?.addStaticImage;
    if (!registry || !add) return;
    registry.addStaticImage = (...request) => {
      const address = String(add(...request));
      this.requests.set(requestKey(request), address);
      this.#page.getStore()?.add(address);
      return address;
    };
    registry.referencedImages = this.#references(registry.referencedImages);
  }

  /** Answers requests with the addresses of an earlier build. Throws if it had no such image. */
  replay(requests: ReadonlyMap<string, string>): void {
    registered.astroAsset = {
      addStaticImage: (...request) => {
        const address = requests.get(requestKey(request));
        if (address === undefined) throw new Error('an image has to be processed');
        this.#page.getStore()?.add(address);
        return address;
      },
      referencedImages: this.#references(undefined),
    };
  }

  #references(known: Iterable<string> | undefined): Set<string> {
    const page = this.#page;
    return new (class extends Set<string> {
      override add(path: string): this {
        page.getStore()?.add(path);
        return super.add(path);
      }
    })(known);
  }
}
