/** Leaflet's own module build, a little smaller than its default one; `@types/leaflet` describes only the latter. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
