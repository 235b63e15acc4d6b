#!/usr/bin/env bash
# Serves the page on loopback until Ctrl-C. With CI set it only asks for the page once.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -n "${CI:-}" ]; then
  exec node --input-type=module -e "
    import { serve } from '$PWD/web/serve.mjs';
    const server = await serve('$PWD/web/dist');
    const answer = await fetch(server.url);
    console.log('The page at', server.url, 'answers', answer.status);
    await server.close();
    process.exit(answer.ok ? 0 : 1);"
fi
exec node web/serve.mjs --port "${PORT:-8080}"
