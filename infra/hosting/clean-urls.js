// Runs on CloudFront before its cache: the site's addresses end in a slash and name folders, S3 knows files alone.
// Written for CloudFront's own JavaScript, which knows no modules; a test runs it as it stands.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  if (last.includes('.')) return request;
  // A second slash at the front would name another host.
  const path = `/${uri.replace(/^[/\\]+/, '')}/`;
  return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: path } } };
}
