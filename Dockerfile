# The bot in two steps: the packages are built with pip, and what runs has neither pip's cache nor a compiler.
# It writes to /data only, so the rest can be read-only: docker run --read-only -v bot:/data …
FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /app/venv
COPY requirements.txt .
RUN /app/venv/bin/pip install --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY dialogs dialogs
# Compiled here, as a read-only file system keeps nothing at run time. Then what only builds goes.
RUN /app/venv/bin/pip install --no-deps --no-build-isolation . \
    && /app/venv/bin/python -m compileall -q /app/venv/lib \
    && /app/venv/bin/pip uninstall --yes setuptools pip

FROM python:3.11-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin bot \
    && install --directory --owner bot --group bot /data
COPY --from=build /app/venv /app/venv
USER 10001
# `data/bot.db`, the default, is then in the volume, and a `.env` is looked for nowhere else.
WORKDIR /
ENV PATH=/app/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
