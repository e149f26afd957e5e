"""How the web server runs, in `make run` and in containers: few processes, some threads, no word about visitors."""

import os

bind = f"{os.environ.get('HOST') or '127.0.0.1'}:{os.environ.get('PORT') or '8000'}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_WORKERS") or 2)
threads = int(os.environ.get("WEB_THREADS") or 4)
preload_app = True  # workers share the memory of what is imported
timeout = 60
graceful_timeout = 10
keepalive = 5
max_requests = 5000  # a worker that leaks is replaced before anybody notices
max_requests_jitter = 500
control_socket_disable = True  # its default place in the home folder would be shared by two installations
accesslog = None  # addresses and paths of people stay out of logs
loglevel = "warning"
