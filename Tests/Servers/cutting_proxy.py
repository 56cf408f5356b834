"""A TCP proxy that cuts connections: the k-th is closed after the k-th number of bytes from the server.

usage: cutting_proxy.py TARGET_PORT CUT[,CUT...]     (-1: never; the last one holds for all that follow)
Prints its own port, and ends when its standard input does.
"""

import os
import socket
import sys
import threading


def pump(source, sink, limit):
    """Copies until the end of the source or the limit, then closes both."""
    try:
        while limit != 0:
            size = 65536 if limit < 0 else min(65536, limit)
            data = source.recv(size)
            if not data:
                break
            sink.sendall(data)
            if limit > 0:
                limit -= len(data)
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(listener, target, cuts):
    number = 0
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", target))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        cut = cuts[min(number, len(cuts) - 1)]
        number += 1
        threading.Thread(target=pump, args=(server, client, cut), daemon=True).start()
        threading.Thread(target=pump, args=(client, server, -1), daemon=True).start()


def main():
    listener = socket.create_server(("127.0.0.1", 0))
    cuts = [int(text) for text in sys.argv[2].split(",")]
    threading.Thread(target=serve, args=(listener, int(sys.argv[1]), cuts), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    sys.stdin.read()
    os._exit(0)


main()
