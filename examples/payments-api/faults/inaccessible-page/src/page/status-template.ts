/** The page that a customer sees. Handlebars escapes every `{{value}}`. */
export const statusTemplate = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Payment {{reference}}</title>
  <style>
    body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #ffffff; margin: 2rem auto; max-width: 40rem; }
    dt { font-weight: 600 }
    dd { margin: 0 0 1rem }
    button { font: inherit; color: #ffffff; background: #1d4ed8; border: 0; padding: 0.5rem 1rem }
  </style>
</head>
<body>
  <header>
    <img width="120" height="32" src="{{logo}}">
  </header>
  <main>
    <h1>Payment {{reference}}</h1>
    <dl>
      <dt>Amount</dt>
      <dd>{{amount}}</dd>
      <dt>Status</dt>
      <dd>{{status}}</dd>
      <dt>Still refundable</dt>
      <dd>{{refundable}}</dd>
    </dl>
    <h2>Refunds</h2>
    {{#if refunds}}
    <ul>
      {{#each refunds}}
      <li>{{amount}} on <time datetime="{{refundedAt}}">{{refundedAt}}</time></li>
      {{/each}}
    </ul>
    {{else}}
    <p>None so far.</p>
    {{/if}}
    <h2>Another payment</h2>
    <form action="/status">
      <p>
        <input id="id" name="id" autocomplete="off" required>
      </p>
      <button type="submit">Show</button>
    </form>
  </main>
</body>
</html>
`;
