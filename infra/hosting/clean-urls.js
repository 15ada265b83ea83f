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
  // A dot in a folder's name, as in `1.8-week8`, begins no extension.
  if (/\.[a-z][a-z0-9]*$/i.test(uri)) return request;
  // A second slash at the front would name another host.
  const path = `/${uri.replace(/^[/\\]+/, '')}/`;
  return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: path + queryOf(request) } } };
}

function queryOf(request) {
  const parts = Object.entries(request.querystring || {}).map(([name, part]) => `${name}=${part.value}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
