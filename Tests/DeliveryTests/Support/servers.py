"""Mail and web servers on this machine for the tests of deliveries.

    servers.py serve FOLDER    makes certificates in FOLDER, starts the servers, prints their ports as JSON, ends when its input ends
    servers.py parse FILE      prints what Python's email parser makes of a mail

What arrives is written to FOLDER as JSON: mail-N.json, request-N.json.
"""

import email
import email.policy
import http.server
import itertools
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time

numbers = itertools.count()
seen = set()


def parsed(raw):
    """A mail as Python reads it, and what a server could stumble over."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    parts = [p for p in mail.walk() if not p.is_multipart()]
    lines = raw.replace(b"\r\n", b"\n").split(b"\n")
    return {
        "headers": {name.lower(): str(value) for name, value in mail.items()},
        "names": [name.lower() for name in mail.keys()],
        "type": mail.get_content_type(),
        "parts": [{"type": p.get_content_type(), "text": p.get_content().replace("\r\n", "\n")} for p in parts],
        "defects": [str(d) for p in mail.walk() for d in p.defects],
        "longest": max(map(len, lines)),
        "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "ascii": raw.isascii(),
    }


def certificates(folder):
    """An authority with a certificate for localhost, and one that nobody knows."""
    def run(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    for name in ("ca", "other"):
        run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={name}",
            "-keyout", f"{name}.key", "-out", f"{name}.pem")
    for name, host in (("server", "DNS:localhost,IP:127.0.0.1"), ("elsewhere", "DNS:elsewhere.example")):
        run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        with open(os.path.join(folder, "names"), "w") as names:
            names.write(f"subjectAltName={host}\n")
        run("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "names",
            "-out", f"{name}.pem")


def context(folder, name="server"):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
    return tls


def record(folder, kind, value):
    number = next(numbers)
    draft = os.path.join(folder, f"{kind}-{number}.part")
    with open(draft, "w") as file:
        json.dump(value, file)
    os.rename(draft, os.path.join(folder, f"{kind}-{number}.json"))


def mail_servers(folder):
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult

    class Sink:
        def __init__(self, name):
            self.name = name

        async def handle_RCPT(self, server, session, envelope, address, options):
            who = address.split("@")[0]
            if who.startswith("grey") and address not in seen:
                seen.add(address)
                return "451 4.7.1 come back later, SECRET-REPLY"
            if who.startswith("gone"):
                record(folder, "refusal", {"to": address})
                return "550 5.1.1 no such mailbox, SECRET-REPLY"
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            if envelope.rcpt_tos[0].startswith("full"):
                record(folder, "refusal", {"to": envelope.rcpt_tos[0]})
                return "554 5.6.0 not this one"
            mail = parsed(envelope.original_content)
            mail.update(server=self.name, sender=envelope.mail_from, to=envelope.rcpt_tos, encrypted=session.ssl is not None,
                        login=session.auth_data and session.auth_data.login.decode())
            record(folder, "mail", mail)
            return "250 OK"

    def check(server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == b"harbinger" and data.password == "pa55 wörd".encode(), handled=False, auth_data=data)

    kinds = {
        "plain": {},
        "starttls": dict(tls_context=context(folder), require_starttls=True, authenticator=check, auth_required=True),
        "smtps": dict(ssl_context=context(folder), authenticator=check, auth_required=True, auth_require_tls=False),
        "elsewhere": dict(ssl_context=context(folder, "elsewhere")),
    }
    ports = {}
    for name, options in kinds.items():
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            ports[name] = probe.getsockname()[1]
        Controller(Sink(name), hostname="127.0.0.1", port=ports[name], **options).start()
    return ports


def web_servers(folder):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            if self.path.startswith("/rude/"):
                # Reset in the middle of what is being sent.
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                os.close(self.connection.detach())
                raise ConnectionError
            body = self.rfile.read(int(self.headers["Content-Length"]))
            record(folder, "request", {
                "path": self.path, "body": body.decode(), "headers": {name.lower(): value for name, value in self.headers.items()}})
            what = self.path.split("/")[1]
            status, headers, answer = 200, {}, b"ok"
            if what == "busy" and self.path not in seen:
                seen.add(self.path)
                status, headers = 429, {"Retry-After": "7"}
            elif what == "broken":
                status, answer = 503, b"SECRET-REPLY"
            elif what == "moved":
                status, headers = 307, {"Location": "/ok/moved-on"}
            elif what == "refused":
                status, answer = 404, b"SECRET-REPLY"
            elif what == "huge":
                answer = b"x" * 50_000_000
            elif what == "mute":
                time.sleep(20)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(answer))}.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(answer)
            except OSError:
                pass

        def log_message(self, *words):
            pass

    ports = {}
    for name in ("https", "http"):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        server.handle_error = lambda *words: None
        if name == "https":
            server.socket = context(folder).wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        ports[name] = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
    return ports


def silent_server():
    """Takes connections and says nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    kept = []
    threading.Thread(target=lambda: [kept.append(server.accept()) for _ in itertools.count()], daemon=True).start()
    return {"silent": server.getsockname()[1]}


if __name__ == "__main__":
    if sys.argv[1] == "parse":
        with open(sys.argv[2], "rb") as file:
            print(json.dumps(parsed(file.read())))
    else:
        certificates(sys.argv[2])
        print(json.dumps({**mail_servers(sys.argv[2]), **web_servers(sys.argv[2]), **silent_server()}), flush=True)
        sys.stdin.read()
        os._exit(0)
