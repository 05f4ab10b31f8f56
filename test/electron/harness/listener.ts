import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface Listener {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** What reached it: connections and datagrams. */
  readonly arrivals: () => { readonly tcp: number; readonly udp: number };
  readonly close: () => void;
}

/** Listens on this machine for anything that a page should not be able to send. */
export async function listen(): Promise<Listener> {
  let tcp = 0;
  let udp = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    tcp += 1;
    open.add(socket);
    // A peer that hangs up in its own way is of no interest.
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const datagrams = createSocket('udp4', () => {
    udp += 1;
  }).bind(0, '127.0.0.1');
  await once(datagrams, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    tcpPort: address.port,
    udpPort: datagrams.address().port,
    arrivals: () => ({ tcp, udp }),
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
      datagrams.close();
    },
  };
}
