// The demo's cases of failing and loading ask `/mock/…`, as the tests do. The answers are written for Koa:
// here is what they use of it.
import {mockServer} from '../test/kit/mock-server.mjs';

/** Vite plugin. */
export const mockAnswers = () => ({
  name: 'mock-answers',
  configureServer({middlewares}) {
    middlewares.use(async (request, res, next) => {
      const {pathname: path, searchParams} = new URL(request.url, 'http://localhost');
      const set = (name, value) => res.setHeader(name, value);
      const context = {path, querystring: String(searchParams), status: 200, body: '', respond: true, res, set};
      let passedOn = false;
      await mockServer(context, () => (passedOn = true));
      if (passedOn) return next();
      res.statusCode = context.status;
      if (context.respond) res.end(context.body);
    });
  },
});
