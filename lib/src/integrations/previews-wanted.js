// Apart from the drawing of previews, whose libraries take half a second to load.
/** False with `SHIPLOG_OG=off`: pages then declare no image, and none is drawn. */
export const previewsWanted = () => process.env.SHIPLOG_OG !== 'off';
