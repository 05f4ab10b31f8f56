import type { Page } from 'playwright-core';
import type { Listener } from './listener';

/** Tries everything in a page that sends to the listener; resolves once each has ended, with the names of those that got through. */
export async function tryToSend(page: Page, { tcpPort, udpPort }: Listener): Promise<string[]> {
  return page.evaluate(
    async ({ http, ws, stun, turn, quic }) => {
      const reached: string[] = [];
      const loads = (name: string, node: HTMLElement) =>
        new Promise<void>((resolve) => {
          node.onload = () => {
            // A frame says that it loaded even when it was refused; the listener knows better.
            if (node.tagName !== 'IFRAME') reached.push(name);
            resolve();
          };
          node.onerror = () => resolve();
          document.head.append(node);
        });
      const link = (rel: string, as = '') =>
        Object.assign(document.createElement('link'), {
          rel,
          as,
          href: `${http}${rel}`,
        });
      const opens = (name: string, socket: WebSocket | EventSource) =>
        new Promise<void>((resolve) => {
          socket.onopen = () => {
            reached.push(name);
            resolve();
          };
          socket.onerror = () => {
            socket.close();
            resolve();
          };
        });
      const settles = (name: string, promise: Promise<unknown>) =>
        promise.then(
          () => void reached.push(name),
          () => {},
        );
      const make = <K extends keyof HTMLElementTagNameMap>(tag: K, values: object) =>
        Object.assign(document.createElement(tag), values);

      // These have no end that a page could see.
      document.head.append(link('preconnect'), link('dns-prefetch'));
      navigator.sendBeacon(`${http}beacon`, 'x');
      make('a', { href: '#', ping: `${http}ping` }).click();

      const peer = new RTCPeerConnection({
        iceServers: [{ urls: stun }, { urls: turn, username: 'a', credential: 'b' }],
      });
      peer.createDataChannel('x');
      const gathered = new Promise<void>((resolve) => {
        peer.onicegatheringstatechange = () => {
          if (peer.iceGatheringState === 'complete') resolve();
        };
      });
      await peer.setLocalDescription(await peer.createOffer());

      await Promise.all([
        gathered,
        settles('fetch', fetch(`${http}fetch`, { mode: 'no-cors' })),
        settles('QUIC', new WebTransport(quic).ready),
        opens('WebSocket', new WebSocket(ws)),
        opens('EventSource', new EventSource(`${http}events`)),
        loads('image', make('img', { src: `${http}image` })),
        loads('script', make('script', { src: `${http}script.js` })),
        loads('module', make('script', { type: 'module', src: `${http}module.js` })),
        loads('stylesheet', link('stylesheet')),
        loads('prefetch', link('prefetch')),
        loads('preload', link('preload', 'script')),
      ]);
      document.body.append(make('iframe', { src: `${http}frame` }));
      document.body.append(make('form', { action: `${http}form`, id: 'leak' }));
      document.querySelector<HTMLFormElement>('#leak')?.submit();
      window.open(`${http}window`);
      location.href = `${http}location`;
      return reached;
    },
    {
      http: `http://127.0.0.1:${tcpPort}/`,
      ws: `ws://127.0.0.1:${tcpPort}/`,
      stun: `stun:127.0.0.1:${udpPort}`,
      turn: `turn:127.0.0.1:${tcpPort}?transport=tcp`,
      quic: `https://127.0.0.1:${udpPort}/`,
    },
  );
}
