"""Stands between the clerk and a server, counts the bytes each way, and cuts or calls at a given one."""

import socket
import threading

TO_SERVER, TO_CLERK = "to server", "to clerk"


class Proxy:
    """One for all rounds. `arm` says what happens at the n-th byte of the next round, counted over its connections."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.arm()
        threading.Thread(target=self.serve, daemon=True).start()

    def arm(self, way=None, byte=-1, call=None):
        """At `byte` bytes in direction `way` both ends are closed, after `call()` if one is given."""
        with self.lock:
            self.way, self.byte, self.call = way, byte, call
            self.passed = {TO_SERVER: 0, TO_CLERK: 0}

    def serve(self):
        while True:
            client, _ = self.listener.accept()
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.pump, args=(client, server, TO_SERVER), daemon=True).start()
            threading.Thread(target=self.pump, args=(server, client, TO_CLERK), daemon=True).start()

    def pump(self, source, sink, way):
        try:
            while data := source.recv(65536):
                passes, cuts = self.share(data, way)
                sink.sendall(passes)
                if cuts:
                    if self.call:
                        self.call()
                    break
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def share(self, data, way):
        """What of `data` still passes, and whether the line is cut after it."""
        with self.lock:
            before = self.passed[way]
            if way == self.way and before <= self.byte <= before + len(data):
                data = data[: self.byte - before]
                self.passed[way] += len(data)
                self.way = None
                return data, True
            self.passed[way] += len(data)
            return data, False
