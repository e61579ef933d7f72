import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Served {
  port: number;
  /** The paths asked for so far, with robots.txt. */
  asked: string[];
  close: () => Promise<void>;
}

/** Serves on this machine; `answers` by path. A path not among them is a 404, robots.txt too. */
export async function serve(
  answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void>,
): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const answer = answers[request.url!];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  return started(server, asked);
}

/** A server that speaks no HTTP of its own: it does with the connection what it is told to. */
export async function serveRaw(onRequest: (socket: Socket, request: string) => void): Promise<Served> {
  const asked: string[] = [];
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const path = /^GET (\S+)/.exec(data.toString())?.[1] ?? '';
      asked.push(path);
      if (path === '/robots.txt')
        socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      else onRequest(socket, data.toString());
    });
  });
  return started(server, asked);
}

async function started(server: Server, asked: string[]): Promise<Served> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
