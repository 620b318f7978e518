/** Made by the build (`slimStudio.ts`). */
declare module 'virtual:geoparser-data-address' {
  /** Where the file of `GeoparserData` lies. */
  export const address: string;
}
